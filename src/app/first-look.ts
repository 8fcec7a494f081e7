/**
 * What the first paint waits for, run from the HTML itself: chooses the language that this browser prefers, hides the start page
 * where another page was asked for, remembers a door that is pressed before the program runs (see use-pressed-door.ts),
 * says so when a part of the program does not come in, and stops everything inside the frame of another page, which could
 * make someone click on what they do not see: there stands only a sentence (first-look.css), and main.tsx does not start.
 *
 * Its text is copied into the page, so it may use nothing but its parameters and the browser. The language follows the
 * rule of languageFor() in src/i18n/languages.ts; the program itself also knows what was chosen before.
 */
export function firstLook(offered: readonly string[], preferred: readonly string[]): void {
  const page = document.documentElement
  const codes = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  page.lang = codes.find((code) => offered.includes(code)) ?? page.lang
  if (window.top !== window.self) page.dataset['framed'] = ''
  if (location.hash.length > 1 && location.hash !== '#/') page.dataset['elsewhere'] = ''
  addEventListener(
    'error',
    ({ target, error }) => {
      // One that did not come in, and one of which only a part came in.
      if (target instanceof HTMLScriptElement || error instanceof SyntaxError) page.dataset['failed'] = ''
    },
    true,
  )
  addEventListener('click', ({ target }) => {
    const door = target instanceof Element ? target.closest<HTMLElement>('.first-look [data-door]') : null
    if (door !== null) page.dataset['door'] = door.dataset['door']
  })
}
