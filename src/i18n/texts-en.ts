import { byNamespace } from './by-namespace'

export const texts = byNamespace(import.meta.glob('/locales/en/*.json', { eager: true, import: 'default' }))
