import type { Plugin } from 'vite'

const MODULE = 'virtual:one-file-sum'

/** Tells the program the SHA-256 of the edition in one file; null where it cannot know. */
export function sumOfOneFile(sum: string | null | (() => Promise<string | null>)): Plugin {
  return {
    name: 'sum-of-one-file',
    resolveId: (id) => (id === MODULE ? MODULE : null),
    async load(id) {
      if (id !== MODULE) return null
      const known = typeof sum === 'function' ? await sum() : sum
      return `export const oneFileSum = ${JSON.stringify(known)}`
    },
  }
}
