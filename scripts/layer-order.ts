import type { Plugin } from 'vite'

const ORDER = '@layer tokens, base, parts;'

/**
 * Says the order of the layers at the head of every style sheet: the first one to arrive decides it, and which one that
 * is depends on how the program was cut into parts.
 */
export function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type === 'asset' && part.fileName.endsWith('.css')) part.source = `${ORDER}${String(part.source)}`
        }
      },
    },
  }
}
