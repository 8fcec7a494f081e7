import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { createI18n } from '@/i18n/create-i18n'
import { loadTexts } from '@/i18n/load-texts'
import { ScanCodes } from '@/pages/workshop/collect/scan-codes'
import type { CameraProblem } from '@/platform/camera'
import { createServices, ServicesProvider } from '@/services'
import { fakeCamera } from '../../../support/fake-camera'
import { fakePlatform } from '../../../support/fake-platform'

const CODE = '5R01K 81FM5 F177K PFZ0R 97FP1 48KZ2 8P88F Y6X63 445K9 ZU0R0 K98RP 6X03K'
const START = 'Scan een QR-code met de camera'

test('the camera runs from a click to a click, and what it reads is handed over', async () => {
  const { person, camera, given } = await scanner()
  expect(camera.runs()).toBe(false)
  expect(screen.queryByLabelText('Wat de camera ziet')).not.toBeVisible()

  await person.click(screen.getByRole('button', { name: START }))
  expect(camera.runs()).toBe(true)
  expect(screen.getByLabelText('Wat de camera ziet')).toBeVisible()
  expect(screen.getByRole('status')).toHaveTextContent('Nog niets gelezen.')

  act(() => camera.hold(CODE))
  expect(given).toEqual([CODE])
  expect(screen.getByRole('status')).toHaveTextContent('1 code gelezen. De laatste begint met 5R01K 81FM5')

  await person.click(screen.getByRole('button', { name: 'Stop de camera' }))
  expect(camera.runs()).toBe(false)
  expect(screen.queryByLabelText('Wat de camera ziet')).not.toBeVisible()
  expect(screen.getByRole('button', { name: START })).toHaveFocus()
})

test('a code that stays in sight is handed over once, also with another beside it', async () => {
  const { person, camera, given, wait } = await scanner()
  await person.click(screen.getByRole('button', { name: START }))
  for (let look = 0; look < 20; look += 1) {
    act(() => ['EEN', 'TWEE'].forEach((text) => camera.hold(text)))
    wait(1_000)
  }
  expect(given).toEqual(['EEN', 'TWEE'])
  expect(screen.getByRole('status')).toHaveTextContent('2 codes gelezen. De laatste begint met TWEE')
})

test('a code that was away for a while is handed over again', async () => {
  const { person, camera, given, wait } = await scanner()
  await person.click(screen.getByRole('button', { name: START }))
  act(() => camera.hold('EEN'))
  wait(4_999)
  act(() => camera.hold('EEN'))
  expect(given).toEqual(['EEN'])
  wait(5_000)
  act(() => camera.hold('EEN'))
  expect(given).toEqual(['EEN', 'EEN'])
})

test.each<[CameraProblem, RegExp]>([
  ['none', /^Er is geen camera gevonden/],
  ['forbidden', /^De camera mag niet aan\. Geef deze pagina toegang/],
  ['busy', /^De camera is bezet/],
  ['failed', /^De camera gaat niet aan/],
])('when it is refused as “%s” that is said, with what to do, and it can be tried again', async (problem, words) => {
  const { person, camera } = await scanner()
  camera.refusal = problem
  await person.click(screen.getByRole('button', { name: START }))
  expect(await screen.findByRole('alert')).toHaveTextContent(words)

  camera.refusal = null
  await person.click(screen.getByRole('button', { name: START }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(camera.runs()).toBe(true)
})

test('when it goes off by itself that is said, and what was read is not forgotten by whom it was handed to', async () => {
  const { person, camera, given } = await scanner()
  await person.click(screen.getByRole('button', { name: START }))
  act(() => camera.hold(CODE))
  act(() => camera.end())
  expect(screen.getByRole('alert')).toHaveTextContent('De camera is uit')
  expect(screen.queryByLabelText('Wat de camera ziet')).not.toBeVisible()
  expect(given).toEqual([CODE])
})

test('whoever leaves the page leaves no camera running', async () => {
  const { person, camera, leave } = await scanner()
  await person.click(screen.getByRole('button', { name: START }))
  expect(camera.runs()).toBe(true)
  leave()
  expect(camera.runs()).toBe(false)
})

test('where a page can have no camera, nothing is offered', async () => {
  const { container } = await scanner({ without: true })
  expect(container).toBeEmptyDOMElement()
})

/** The part of the page alone, with a camera of paper. */
async function scanner({ without = false } = {}) {
  const given: string[] = []
  const camera = fakeCamera()
  const platform = fakePlatform()
  platform.camera = without ? null : camera
  const services = await createServices(platform)
  const { container, unmount } = render(
    <I18nextProvider i18n={createI18n('nl', await loadTexts('nl'))}>
      <ServicesProvider services={services}>
        <ScanCodes onText={(text) => given.push(text)} />
      </ServicesProvider>
    </I18nextProvider>,
  )
  const wait = (ms: number) => {
    platform.time = new Date(platform.time.getTime() + ms)
  }
  return { person: userEvent.setup(), camera, given, container, wait, leave: unmount }
}
