import { byNamespace } from './by-namespace'

export const texts = byNamespace(
  import.meta.glob('/locales/nl/{common,errors,instrument,start}.json', { eager: true, import: 'default' }),
)
