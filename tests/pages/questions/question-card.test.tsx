import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paths, questionPath } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

const KEY = /We kunnen uitleggen welke nood/
const OTHER = /Er is een korte startnota/
const build = () => aDossier().inPhase(2)

async function atQuestions(dossier = build().build()) {
  const app = await renderApp({ at: paths.questions(dossier.id, 'P1', 'M'), dossier })
  return { ...app, answer: (id: 'P1.M.D.1' | 'P1.M.P.1') => app.current().rounds[0]?.answers[id] }
}

const card = (name: RegExp) => within(screen.getByRole('group', { name }))

describe('a question', () => {
  test('is open at first, with five levels and two ways out as one group', async () => {
    await atQuestions()
    const radios = card(KEY).getAllByRole('radio') as HTMLInputElement[]
    expect(radios).toHaveLength(7)
    expect(radios.some((radio) => radio.checked)).toBe(false)
    expect(new Set(radios.map((radio) => radio.name)).size).toBe(1)
  })

  test('describes each level, and itself by what shows it', async () => {
    await atQuestions()
    expect(card(KEY).getByRole('radio', { name: 'Volledig' })).toHaveAccessibleDescription(/we kunnen het tonen/)
    expect(screen.getByRole('group', { name: KEY })).toHaveAccessibleDescription(/^Je herkent dit aan/)
  })

  test('says that it is a key question, and only then', async () => {
    await atQuestions()
    expect(screen.getByRole('group', { name: KEY })).toHaveAccessibleName(/^Sleutelvraag/)
    expect(screen.getByRole('group', { name: OTHER })).not.toHaveAccessibleName(/Sleutelvraag/)
  })

  test.each([
    ['Nog niet', 0],
    ['Grotendeels', 75],
    ['Weet ik niet', 'DK'],
    ['Niet van toepassing', 'NA'],
  ])('keeps "%s" at once', async (name, level) => {
    const { user, answer } = await atQuestions()
    await user.click(card(KEY).getByRole('radio', { name }))
    expect(answer('P1.M.D.1')).toEqual({ level })
    expect(answer('P1.M.P.1')).toBeUndefined()
  })

  test('can be taken back; the note stays', async () => {
    const { user, answer } = await atQuestions(
      build().answered('P1.M.D.1', 50).noted('P1.M.D.1', 'drie verhalen').build(),
    )
    await user.click(card(KEY).getByRole('button', { name: 'Antwoord wissen' }))
    expect(answer('P1.M.D.1')).toEqual({ note: 'drie verhalen' })
    expect(card(KEY).getByRole('radio', { name: 'Nog niet' })).toHaveFocus()
  })

  test('tells why it counts, one click away', async () => {
    const { user } = await atQuestions()
    const why = card(KEY).getByText(/start bij de nood van mensen/)
    expect(why).not.toBeVisible()
    await user.click(card(KEY).getByText('Waarom dit telt'))
    expect(why).toBeVisible()
  })

  test('can be reached by its address, and is where the focus is then', async () => {
    const dossier = build().build()
    await renderApp({ at: questionPath(dossier.id, 'P1.M.P.1'), dossier })
    expect(await screen.findByRole('group', { name: OTHER })).toHaveFocus()
  })
})

describe('the number keys', () => {
  test.each(['1', '2', '3', '4', '5'])('%s chooses its level in the question where the focus is', async (key) => {
    const { user, answer } = await atQuestions()
    card(OTHER).getByRole('radio', { name: 'Volledig' }).focus()
    await user.keyboard(key)
    expect(answer('P1.M.P.1')).toEqual({ level: (Number(key) - 1) * 25 })
    expect(answer('P1.M.D.1')).toBeUndefined()
    expect(card(OTHER).getAllByRole('radio')[Number(key) - 1]).toHaveFocus()
  })

  test('work on a Belgian keyboard without the shift key', async () => {
    const { answer } = await atQuestions()
    fireEvent.keyDown(screen.getByRole('group', { name: OTHER }), { key: '"', code: 'Digit3' })
    expect(answer('P1.M.P.1')).toEqual({ level: 50 })
  })

  test('are digits in a note', async () => {
    const { user, answer } = await atQuestions()
    await user.click(card(OTHER).getByText('Waaruit blijkt dat?', { selector: 'summary *' }))
    await user.type(card(OTHER).getByRole('textbox'), '3 verhalen')
    expect(answer('P1.M.P.1')).toEqual({ note: '3 verhalen' })
  })

  test('leave the commands of the browser alone', async () => {
    const { answer } = await atQuestions()
    fireEvent.keyDown(screen.getByRole('group', { name: OTHER }), { key: '1', code: 'Digit1', ctrlKey: true })
    expect(answer('P1.M.P.1')).toBeUndefined()
  })
})

describe('a note', () => {
  test('is one click away while there is none, and open when there is one', async () => {
    await atQuestions(build().noted('P1.M.D.1', 'drie <b>verhalen</b>').build())
    expect(card(KEY).getByRole('textbox', { name: 'Waaruit blijkt dat?' })).toHaveValue('drie <b>verhalen</b>')
    expect(card(KEY).getByRole('textbox')).toBeVisible()
    expect(card(OTHER).getByRole('textbox')).not.toBeVisible()
  })

  test('stays open when everything in it is wiped', async () => {
    const { user, answer } = await atQuestions(build().noted('P1.M.D.1', 'weg').build())
    await user.clear(card(KEY).getByRole('textbox'))
    expect(answer('P1.M.D.1')).toBeUndefined()
    expect(card(KEY).getByRole('textbox')).toBeVisible()
  })

  test('is asked for when a key question is said not to apply', async () => {
    const { user, answer } = await atQuestions()
    await user.click(card(KEY).getByRole('radio', { name: 'Niet van toepassing' }))
    const why = card(KEY).getByRole('textbox', { name: 'Waarom geldt deze sleutelvraag niet voor jullie?' })
    expect(why).toBeVisible()
    await user.type(why, 'Geen eigen doelgroep.')
    expect(answer('P1.M.D.1')).toEqual({ level: 'NA', note: 'Geen eigen doelgroep.' })
  })

  test('is not asked for when another question does not apply', async () => {
    const { user } = await atQuestions()
    await user.click(card(OTHER).getByRole('radio', { name: 'Niet van toepassing' }))
    expect(card(OTHER).getByRole('textbox')).not.toBeVisible()
  })
})
