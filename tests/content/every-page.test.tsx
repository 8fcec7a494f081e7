import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { exampleDossier } from '@/domain/answers/example-dossier'
import { exampleWorkshop } from '@/domain/workshop/example-workshop'
import { LANGUAGES } from '@/i18n/languages'
import { loadTexts } from '@/i18n/load-texts'
import { ABOUT_TOPICS, paths } from '@/paths'
import { settingOf } from '@/storage/invitation-link'
import { aParticipant, aSmallInvitation, ALL_ANSWERED } from '../support/a-participant'
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

/** The same for someone who takes part in a workshop. */
const INVITATION = aSmallInvitation({ title: '12345', organisations: [{ id: 'org-1', name: '67890' }], mode: 'open' })
const PARTICIPANT = aParticipant({
  invitation: INVITATION,
  organisation: 'org-1',
  shared: ['P1.M.D.1'],
  answers: { ...ALL_ANSWERED, 'P1.M.D.1': { level: 75, note: '12345' } },
})
const IN_WORKSHOP: Readonly<Record<string, string>> = {
  'the start of a participant': paths.start(),
  invitation: paths.invitation(settingOf(INVITATION)),
  'no invitation': paths.invitation('1'),
  'take part': paths.takePart(PARTICIPANT.id),
  'questions of a participant': paths.questions(PARTICIPANT.id, 'P1', 'M'),
  'preview of a participant': paths.questions(PARTICIPANT.id, 'P5', 'R'),
  'review of a participant': paths.review(PARTICIPANT.id),
  'hand in': paths.handIn(PARTICIPANT.id),
}

/** The same for who guides one. */
const ROOM = exampleWorkshop(
  { id: ID, roundId: '5d0c7c4e-6f0b-4c53-8a1e-2f6b1b0a9d01', now: new Date(2026, 10, 24, 10) },
  () => '12345',
)
const AROUND_ROOM: Readonly<Record<string, string>> = {
  agenda: paths.agenda(ID),
  'the conclusion': paths.close(ID),
}

describe('in a language that nobody speaks', () => {
  test('a text is longer, accented, in brackets, and keeps its blanks', () => {
    expect(pseudoText('Start')).toBe('[Ŝţåŕţ~~]')
    expect(pseudoText('Op {{moment, date}}')).toBe('[Öp~ {{moment, date}}]')
  })

  test.each(Object.entries(ADDRESSES))('%s shows no text that a translator never sees', async (_, at) => {
    const dossier = at.startsWith('/dossier') || at === '/' ? { dossier: DOSSIER } : {}
    await renderApp({ at, texts: pseudoTexts(await loadTexts('nl')), ...dossier })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^\[|^12345$/)
    openEverything()
    expect(unspoken()).toEqual([])
  })

  test.each(Object.entries(AROUND_ROOM))('%s shows no text that a translator never sees', async (_, at) => {
    await renderApp({ at, texts: pseudoTexts(await loadTexts('nl')), dossier: ROOM })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^\[/)
    // The room is counted after the first frame.
    await waitFor(() => expect(document.querySelectorAll('main section').length).toBeGreaterThan(2))
    openEverything()
    expect(unspoken()).toEqual([])
  })

  test.each(Object.entries(IN_WORKSHOP))('%s shows no text that a translator never sees', async (_, at) => {
    await renderApp({ at, texts: pseudoTexts(await loadTexts('nl')), dossier: PARTICIPANT })
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
