import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Puts the JSON Schemas of our files in the built site, for other programs that read and write it. */
export function publishSchema(): Plugin {
  return {
    name: 'publish-schema',
    apply: 'build',
    async generateBundle() {
      const server = await createServer({
        root,
        configFile: false,
        logLevel: 'error',
        appType: 'custom',
        server: { middlewareMode: true, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
        resolve: { alias: { '@': `${root}src` } },
      })
      try {
        const { SCHEMA_FILE, dossierJsonSchema } = await server.ssrLoadModule('/scripts/dossier-json-schema.ts')
        const { workshopJsonSchemas } = await server.ssrLoadModule('/scripts/workshop-json-schemas.ts')
        for (const { file, schema } of [{ file: SCHEMA_FILE, schema: dossierJsonSchema() }, ...workshopJsonSchemas()]) {
          this.emitFile({ type: 'asset', fileName: String(file), source: `${JSON.stringify(schema, null, 2)}\n` })
        }
      } finally {
        await server.close()
      }
    },
  }
}
