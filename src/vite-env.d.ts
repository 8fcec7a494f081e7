/// <reference types="vite/client" />

declare module 'virtual:one-file-sum' {
  /** SHA-256 of the edition in one file that was built with this site, in hexadecimal; null in that file itself and before a build. */
  export const oneFileSum: string | null
}
