/** A library that is part of the program, with its licence as its makers wrote it. */
export interface Library {
  readonly name: string
  readonly version: string
  readonly text: string
}

/** Read from the libraries themselves when the program is built. */
const TEXTS = import.meta.glob<string>(
  [
    '/node_modules/@babel/runtime/LICENSE',
    '/node_modules/{cookie,docx,fast-png,fflate,html-parse-stringify,i18next,iobuffer,jspdf}/LICENSE',
    '/node_modules/docx/node_modules/nanoid/LICENSE',
    '/node_modules/pako/LICENSE',
    '/node_modules/@tanstack/{react-virtual,virtual-core}/LICENSE',
    // Of the two licences that its makers leave the choice of.
    '/node_modules/qr/LICENSE-MIT',
    '/node_modules/{react,react-dom,react-i18next,scheduler,set-cookie-parser,use-sync-external-store,zustand}/LICENSE',
    '/node_modules/{react-router,valibot}/LICENSE.md',
  ],
  { query: '?raw', import: 'default', eager: true, exhaustive: true },
)
const VERSIONS = import.meta.glob<string>(
  [
    '/node_modules/@babel/runtime/package.json',
    '/node_modules/{cookie,docx,fast-png,fflate,html-parse-stringify,i18next,iobuffer,jspdf}/package.json',
    '/node_modules/docx/node_modules/nanoid/package.json',
    '/node_modules/pako/package.json',
    '/node_modules/@tanstack/{react-virtual,virtual-core}/package.json',
    '/node_modules/qr/package.json',
    '/node_modules/{react,react-dom,react-i18next,scheduler,set-cookie-parser}/package.json',
    '/node_modules/{use-sync-external-store,zustand,react-router,valibot}/package.json',
  ],
  { import: 'version', eager: true, exhaustive: true },
)
const OWN = import.meta.glob<string>('/LICENSE*', { query: '?raw', import: 'default', eager: true })
const FONT = import.meta.glob<string>('/node_modules/@expo-google-fonts/source-sans-3/LICENSE_*', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** By name. */
export const LIBRARIES: readonly Library[] = Object.entries(TEXTS).map(([path, text]) => {
  const folder = path.slice(0, path.lastIndexOf('/'))
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  return { name, version: VERSIONS[`${folder}/package.json`] ?? '', text }
})

export const [OWN_LICENCE = ''] = Object.values(OWN)
export const [FONT_LICENCE = ''] = Object.values(FONT)
