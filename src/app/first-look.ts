/**
 * What the first paint waits for, run from the HTML itself: chooses the language that this browser prefers, hides the start page
 * where another page was asked for, remembers a door that is pressed before the program runs (see use-pressed-door.ts), and
 * says so when a part of the program does not come in.
 *
 * Its text is copied into the page, so it may use nothing but its parameters and the browser. The language follows the
 * rule of languageFor() in src/i18n/languages.ts; the program itself also knows what was chosen before.
 */
export function firstLook(offered: readonly string[], preferred: readonly string[]): void {
  const page = document.documentElement
  const codes = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  page.lang = codes.find((code) => offered.includes(code)) ?? page.lang
  if (location.hash.length > 1 && location.hash !== '#/') page.dataset['elsewhere'] = ''
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) page.dataset['failed'] = ''
    },
    true,
  )
  addEventListener('click', ({ target }) => {
    const door = target instanceof Element ? target.closest<HTMLElement>('.first-look [data-door]') : null
    if (door !== null) page.dataset['door'] = door.dataset['door']
  })
}
