import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Look } from '@/domain/answers/look'
import { paths } from '@/paths'
import { aDossier } from '../../support/a-dossier'
import { fakePlatform } from '../../support/fake-platform'
import { aLogo } from '../../support/pictures'
import { renderApp } from '../../support/render-app'

const LOGO = aLogo(30, 10)

describe('the own logo of a dossier', () => {
  test('is chosen, shown, kept in the dossier, taken away and brought back by undoing', async () => {
    const { user, fields, current, platform } = await open()
    platform.nextPicture = { ok: true, value: { logo: LOGO, leftOut: [] } }
    await user.click(fields.getByRole('button', { name: 'Kies een logo' }))
    expect(await fields.findByRole('img', { name: 'Je logo, zoals het op het rapport komt' })).toHaveAttribute(
      'src',
      `data:image/png;base64,${LOGO.data}`,
    )
    expect(fields.getByText('Je logo staat op de rapporten van dit dossier.')).toBeVisible()
    expect(current().look).toEqual({ logo: LOGO })

    await user.click(fields.getByRole('button', { name: 'Neem het logo weg' }))
    expect(fields.queryByRole('img')).toBeNull()
    expect(fields.getByRole('button', { name: 'Kies een logo' })).toHaveFocus()
    expect(current().look).toBeUndefined()

    await user.click(screen.getByRole('button', { name: /Ongedaan maken/ }))
    expect(await screen.findByText('Ongedaan gemaakt: je logo.')).toBeVisible()
    expect(fields.getByRole('img')).toBeVisible()
    expect(fields.queryByText('Het logo staat niet meer op de rapporten.')).toBeNull()
  })

  test('says what was taken out of a drawing', async () => {
    const { user, fields, platform } = await open()
    platform.nextPicture = { ok: true, value: { logo: LOGO, leftOut: ['animation', 'outside', 'scripts'] } }
    await user.click(fields.getByRole('button', { name: 'Kies een logo' }))
    expect(
      await fields.findByText(/Uit de tekening is weggelaten: beweging, verwijzingen naar buiten en scripts\./),
    ).toBeVisible()
  })

  test.each([
    [{ kind: 'too-large' }, /hoogstens 20 MB/],
    [{ kind: 'no-picture' }, /geen PNG, JPEG of SVG/],
    [{ kind: 'other', is: 'webp' }, /Dit is een WebP/],
    [{ kind: 'svg', why: 'no-size' }, /niet hoe groot ze is/],
    [{ kind: 'too-many-pixels', width: 40_000, height: 30_000 }, /40000 op 30000/],
  ] as const)('refuses %j with a reason, and keeps the logo that was there', async (problem, sentence) => {
    const { user, fields, platform, current } = await open({ logo: LOGO })
    platform.nextPicture = { ok: false, problem }
    await user.click(fields.getByRole('button', { name: 'Kies een ander logo' }))
    expect(await fields.findByRole('alert')).toHaveTextContent(sentence)
    expect(current().look).toEqual({ logo: LOGO })
  })

  test('stays as it was when no file is chosen', async () => {
    const { user, fields, current } = await open({ logo: LOGO })
    await user.click(fields.getByRole('button', { name: 'Kies een ander logo' }))
    expect(current().look).toEqual({ logo: LOGO })
    expect(fields.queryByRole('alert')).toBeNull()
  })
})

describe('the own colour of a dossier', () => {
  test('is written as a code; one that is too light is kept, and said to be darker on paper', async () => {
    const { user, fields, current } = await open()
    const code = fields.getByRole('textbox', { name: 'Kleur van nummers en lijnen' })
    await user.type(code, 'FFD24A')
    expect(current().look).toEqual({ accent: '#ffd24a' })
    expect(
      fields.getByText(/^#ffd24a is te licht .* contrast 1,4, .* donkerder: #8\w{5}, contrast 4,5\.$/),
    ).toBeVisible()
    await user.clear(code)
    await user.type(code, '#0f4c5c')
    expect(fields.getByText('#0f4c5c is goed leesbaar op wit papier: contrast 9,5, en 4,5 is genoeg.')).toBeVisible()
    await user.click(fields.getByRole('button', { name: 'Terug naar de gewone kleur' }))
    expect(current().look).toBeUndefined()
    expect(code).toHaveFocus()
    expect(code).toHaveValue('')
  })

  test('says so when a code is none, and leaves the colour as it was', async () => {
    const { user, fields, current } = await open({ accent: '#0f4c5c' })
    const code = fields.getByRole('textbox', { name: 'Kleur van nummers en lijnen' })
    await user.type(code, 'zz')
    await user.tab()
    expect(code).toBeInvalid()
    expect(code).toHaveAccessibleDescription(/geen kleurcode/)
    expect(current().look).toEqual({ accent: '#0f4c5c' })
  })
})

async function open(look?: Look) {
  const dossier = aDossier().titled('Noord').inPhase(1).ratedAll(75)
  const built = (look === undefined ? dossier : dossier.looking(look)).build()
  const app = await renderApp({ at: paths.report(built.id), dossier: built, platform: fakePlatform() })
  await app.user.click(screen.getByText('Eigen logo en kleur', { selector: 'summary *' }))
  return { ...app, fields: within(screen.getByRole('group', { name: 'Eigen logo en kleur' })) }
}
