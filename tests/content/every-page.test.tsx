import { act, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { exampleDossier } from '@/domain/answers/example-dossier'
import { LANGUAGES } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { ABOUT_TOPICS, paths } from '@/paths'
import { outsideBrackets, pseudoText, pseudoTexts } from '../support/pseudo-texts'
import { renderApp } from '../support/render-app'

/** What a person wrote has no letters here, so that every letter on the screen is ours. */
const DOSSIER = exampleDossier(
  {
    id: '0b8f6c1e-3a52-4d7e-9c5f-7e1a2b3c4d5e',
    roundId: '5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01',
    now: new Date(2026, 10, 24, 10),
  },
  () => '12345',
)
const ID = DOSSIER.id

/** Every kind of address; a page that is new stands here too. */
const ADDRESSES: Readonly<Record<string, string>> = {
  start: paths.start(),
  context: paths.context(ID),
  questions: paths.questions(ID, 'P2', 'I'),
  preview: paths.questions(ID, 'P5', 'R'),
  module: paths.module(ID, 'COR'),
  review: paths.review(ID),
  result: paths.result(ID),
  report: paths.report(ID),
  versions: paths.versions(ID),
  ...Object.fromEntries(ABOUT_TOPICS.map((topic) => [topic, paths.about(topic)])),
  nowhere: '/nowhere',
}

describe('in a language that nobody speaks', () => {
  test('a text is longer, accented, in brackets, and keeps its blanks', () => {
    expect(pseudoText('Start')).toBe('[Ŝţåŕţ~~]')
    expect(pseudoText('Op {{moment, date}}')).toMatch(/^\[Öp \{\{moment, date\}\}~+\]$/)
  })

  test.each(Object.entries(ADDRESSES))('%s shows no text that a translator never sees', async (_, at) => {
    const dossier = at.startsWith('/dossier') || at === '/' ? { dossier: DOSSIER } : {}
    await renderApp({ at, texts: pseudoTexts(await loadTexts('nl')), ...dossier })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^\[|^12345$/)
    openEverything()
    expect(unspoken()).toEqual([])
  })
})

/** Opens what is folded away. */
function openEverything() {
  const closed = document.querySelectorAll<HTMLElement>('details:not([open]) > summary')
  act(() => closed.forEach((summary) => summary.click()))
}

/** The texts and names on the screen with letters outside brackets, but for what is the same in every language. */
function unspoken(): readonly string[] {
  const found = [...textsIn(document.body), ...namesIn(document.body), document.title]
  return [...new Set(found)].filter((text) => /\p{L}/u.test(withoutUniversal(outsideBrackets(text))))
}

function withoutUniversal(text: string): string {
  return Object.values(LANGUAGES).reduce((left, name) => left.replaceAll(name, ''), text)
}

/** What has a language of its own, such as the first page of a file, is not in the language of the screen. */
function textsIn(root: Element): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    (node.parentElement?.closest('body [lang]') ?? null) === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  )
  const texts: string[] = []
  while (walker.nextNode() !== null) texts.push(walker.currentNode.textContent ?? '')
  return texts
}

function namesIn(root: Element): readonly string[] {
  const names = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder']
  return [...root.querySelectorAll('*')].flatMap((element) => names.flatMap((name) => element.getAttribute(name) ?? []))
}
