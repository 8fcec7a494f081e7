import { byNamespace } from './by-namespace'

export const texts = byNamespace(import.meta.glob('/locales/nl/*.json', { eager: true, import: 'default' }))
