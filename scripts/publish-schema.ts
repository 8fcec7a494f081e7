import { fileURLToPath } from 'node:url'
import { createServer, type Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Puts the JSON Schema of the dossier file in the built site, for other programs that read and write it. */
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
        const source = `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`
        this.emitFile({ type: 'asset', fileName: String(SCHEMA_FILE), source })
      } finally {
        await server.close()
      }
    },
  }
}
