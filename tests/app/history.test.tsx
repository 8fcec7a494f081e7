import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { removeAction } from '@/domain/answers/change-decision'
import { giveAnswer, setContext } from '@/domain/answers/change-dossier'
import { paths } from '@/paths'
import { aDossier } from '../support/a-dossier'
import { renderApp } from '../support/render-app'

const ACTION = { id: 'a', text: 'Bel Noord', owner: '', due: '', document: null, done: false }
const NORTH = aDossier().titled('Noord').inPhase(2).ratedAll(75).withActions(ACTION).build()
const QUESTIONS = paths.questions(NORTH.id, 'P1', 'M')

describe('undo and redo', () => {
  test('have nothing to do when a dossier was just opened', async () => {
    await renderApp({ at: QUESTIONS, dossier: NORTH })
    expect(undo()).toHaveAttribute('aria-disabled', 'true')
    expect(redo()).toHaveAttribute('aria-disabled', 'true')
  })

  test('take an answer back and give it again, and say so once', async () => {
    const { user, current } = await renderApp({ at: QUESTIONS, dossier: NORTH })
    const [fully] = screen.getAllByRole('radio', { name: /^Volledig/ })
    if (fully !== undefined) await user.click(fully)
    expect(levelAt(current(), 'P1.M.D.1')).toBe(100)
    await user.click(undo())
    expect(levelAt(current(), 'P1.M.D.1')).toBe(75)
    expect(said()).toBe('Ongedaan gemaakt: je antwoord bij Verkennen, missie en visie (verdieping).')
    expect(undo()).toHaveFocus()
    await user.click(redo())
    expect(levelAt(current(), 'P1.M.D.1')).toBe(100)
    expect(said()).toBe('Opnieuw gedaan: je antwoord bij Verkennen, missie en visie (verdieping).')
  })

  test('fall silent at the next change', async () => {
    const { user, services } = await renderApp({ at: QUESTIONS, dossier: NORTH })
    act(() => services.dossiers.getState().change((now) => giveAnswer(now, 'P1.M.D.1', 0)))
    await user.click(undo())
    act(() => services.dossiers.getState().change((now) => giveAnswer(now, 'P1.M.D.1', 25)))
    expect(said()).toBe('')
  })

  test.each([
    ['{Control>}z{/Control}', '{Control>}{Shift>}z{/Shift}{/Control}'],
    ['{Meta>}z{/Meta}', '{Meta>}{Shift>}z{/Shift}{/Meta}'],
    ['{Control>}z{/Control}', '{Control>}y{/Control}'],
  ])('answer to %s and %s', async (back, forward) => {
    const { user, services, current } = await renderApp({ at: QUESTIONS, dossier: NORTH })
    act(() => services.dossiers.getState().change((now) => giveAnswer(now, 'P1.M.D.1', 0)))
    await user.keyboard(back)
    expect(levelAt(current(), 'P1.M.D.1')).toBe(75)
    await user.keyboard(forward)
    expect(levelAt(current(), 'P1.M.D.1')).toBe(0)
  })

  test('leave the keys to the field in which someone writes', async () => {
    const { user, services, current } = await renderApp({ at: paths.context(NORTH.id), dossier: NORTH })
    act(() => services.dossiers.getState().change((now) => setContext(now, 'phase', 3)))
    await user.click(screen.getByRole('textbox', { name: /^Titel/ }))
    await user.keyboard('{Control>}z{/Control}')
    expect(current().rounds[0]?.context.phase).toBe(3)
  })

  test('leave the keys alone while a question in a dialog waits', async () => {
    const { user, services, current } = await renderApp({ at: QUESTIONS, dossier: NORTH })
    act(() => services.dossiers.getState().change((now) => giveAnswer(now, 'P1.M.D.1', 0)))
    await waitFor(() => expect(services.dossiers.getState().keeping.kind).toBe('kept'))
    act(() => services.dossiers.getState().noteKeeping({ kind: 'copied', copy: current() }))
    await screen.findByRole('dialog')
    await user.keyboard('{Control>}z{/Control}')
    expect(levelAt(current(), 'P1.M.D.1')).toBe(0)
  })

  test('take what is written in one go as one step', async () => {
    const { user, current } = await renderApp({ at: paths.context(NORTH.id), dossier: NORTH })
    await user.type(screen.getByRole('textbox', { name: /^Titel/ }), ' en Zuid')
    expect(current().title).toBe('Noord en Zuid')
    await user.click(undo())
    expect(current().title).toBe('Noord')
    expect(screen.getByRole('textbox', { name: /^Titel/ })).toHaveValue('Noord')
    expect(said()).toBe('Ongedaan gemaakt: de titel.')
  })

  test('go where the change is seen, when that is another page', async () => {
    const { user, services } = await renderApp({ at: QUESTIONS, dossier: NORTH })
    act(() => services.dossiers.getState().change((now) => setContext(now, 'will', 'imposed')))
    await user.click(undo())
    const question = await screen.findByRole('group', { name: 'Kies je zelf voor deze samenwerking?' })
    await waitFor(() => expect(question).toHaveFocus())
    expect(said()).toBe('Ongedaan gemaakt: je antwoord op ‘Kies je zelf voor deze samenwerking?’.')
  })

  test('bring a removed action back, and the line that offered it goes', async () => {
    const { user, current } = await renderApp({ at: paths.result(NORTH.id), dossier: NORTH })
    await user.click(screen.getByRole('button', { name: 'Verwijder actie 1' }))
    expect(screen.getByText('Actie verwijderd.')).toBeVisible()
    await user.click(undo())
    expect(current().rounds[0]?.actions).toEqual([ACTION])
    expect(screen.queryByText('Actie verwijderd.')).toBeNull()
    expect(said()).toBe('Ongedaan gemaakt: het verwijderen van actie 1.')
  })

  test('stay at the result for answers that were kept from a trial, which shows there', async () => {
    const { user, services } = await renderApp({ at: paths.result(NORTH.id), dossier: NORTH })
    act(() => services.dossiers.getState().change((now) => giveAnswer(giveAnswer(now, 'P1.M.D.1', 0), 'P1.R.D.1', 0)))
    await user.click(undo())
    expect(said()).toBe('Ongedaan gemaakt: 2 antwoorden.')
    expect(location.hash).toBe(`#${paths.result(NORTH.id)}`)
  })

  test('know nothing any more of what was done before another dossier was opened', async () => {
    const { services } = await renderApp({ at: QUESTIONS, dossier: NORTH })
    act(() => services.dossiers.getState().change((now) => removeAction(now, 'a')))
    expect(undo()).toHaveAttribute('aria-disabled', 'false')
    await act(() => services.shelf.open(NORTH.id))
    expect(undo()).toHaveAttribute('aria-disabled', 'true')
  })
})

function undo() {
  return screen.getByRole('button', { name: 'Ongedaan maken' })
}

function redo() {
  return screen.getByRole('button', { name: 'Opnieuw' })
}

function said() {
  // The first: the page under it may have one of its own.
  return screen.getAllByRole('status')[0]?.textContent
}

function levelAt(dossier: typeof NORTH, question: 'P1.M.D.1') {
  return dossier.rounds.at(-1)?.answers[question]?.level
}
