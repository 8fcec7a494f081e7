import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { App } from '@/app/app'
import type { Dossier } from '@/domain/answers/dossier'
import { createI18n } from '@/i18n/create-i18n'
import type { Language } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import type { Texts } from '@/i18n/texts'
import { createServices } from '@/services'
import { fakePlatform } from './fake-platform'

/**
 * The whole program at an address, on a machine of paper; done when the page is there.
 * A dossier that is given stands on the shelf and is open, as if the person had come from the start page.
 */
export async function renderApp({
  at = '/',
  dossier,
  language = 'nl',
  texts,
  platform = fakePlatform(),
}: {
  readonly at?: string
  readonly dossier?: Dossier
  readonly language?: Language
  /** Other texts than those of the language. */
  readonly texts?: Texts
  readonly platform?: ReturnType<typeof fakePlatform>
} = {}) {
  const services = await createServices(platform)
  if (dossier !== undefined) await services.shelf.put(dossier)

  const i18n = createI18n(language, texts ?? (await loadTexts(language)))
  window.location.hash = at
  const user = userEvent.setup()
  render(<App services={services} i18n={i18n} />)
  // The first page of a run is read from disk first, which can take a while on a busy machine.
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })

  /** The open dossier as it is now. */
  const current = () => {
    const open = services.dossiers.getState().dossier
    if (open === null) throw new Error('No dossier is open.')
    return open
  }
  return { user, platform, services, i18n, current }
}
