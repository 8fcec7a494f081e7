import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { paths } from '@/paths'
import { KEPT } from '@/storage/kept'
import { aDossier } from '../../support/a-dossier'
import { renderApp } from '../../support/render-app'

const POLICY = "default-src 'none'; connect-src 'none'; script-src 'self'; worker-src 'none'; new-rule 'none'"

afterEach(() => {
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.remove()
  vi.unstubAllGlobals()
})

test('everything that is kept is named', async () => {
  await renderApp({ at: paths.about('privacy') })
  const table = screen.getByRole('table', { name: 'Wat waar bewaard wordt' })
  expect(within(table).getAllByRole('row')).toHaveLength(Object.keys(KEPT).length + 1)
})

describe('the ban', () => {
  test('is shown as the browser received it, each rule with what it means', async () => {
    layDown(POLICY)
    const { user } = await renderApp({ at: paths.about('privacy') })
    await user.click(screen.getByText(/Het verbod, regel voor regel/))
    expect(meaningOf("connect-src 'none'")).toHaveTextContent('met geen enkele server praten')
    expect(meaningOf("worker-src 'none'")).toHaveTextContent('Er draait niets op de achtergrond mee.')
    expect(meaningOf("new-rule 'none'")).toHaveTextContent('Je browser past hem wel toe.')
  })

  test('is not claimed where it does not stand in the page', async () => {
    await renderApp({ at: paths.about('privacy') })
    expect(screen.getByText(/staat het verbod niet in de pagina zelf/)).toBeVisible()
  })
})

describe('the attempts', () => {
  test('are each said to be stopped, by the rule that the browser names, even by a wider one', async () => {
    browserThatRefuses()
    const { user } = await renderApp({ at: paths.about('privacy') })
    await user.click(screen.getByRole('button', { name: 'Probeer iets te versturen' }))
    expect(await screen.findByText(/pogingen zijn (zeker )?tegengehouden/, {}, { timeout: 20_000 })).toBeVisible()
    expect(outcomeOf('Een bericht naar een server sturen')).toHaveTextContent(
      "Tegengehouden door de regel connect-src 'none'",
    )
    expect(outcomeOf(/onzichtbaar beeld/)).toHaveTextContent("Tegengehouden door de regel default-src 'none'")
    expect(outcomeOf(/bellen/)).toHaveTextContent('Deze weg is uit de pagina weggehaald voor ze begon.')
  })

  test('are not said to be stopped when the browser does not say so', async () => {
    browserThatRefuses(({ effectiveDirective }) => effectiveDirective !== 'img-src')
    vi.stubGlobal('RTCPeerConnection', LineThatLooksUpNames)
    const { user } = await renderApp({ at: paths.about('privacy') })
    await user.click(screen.getByRole('button', { name: 'Probeer iets te versturen' }))
    expect(await screen.findByText(/van de 8 pogingen zijn zeker tegengehouden/, {}, { timeout: 20_000 })).toBeVisible()
    expect(outcomeOf(/onzichtbaar beeld/)).toHaveTextContent('Niet duidelijk.')
    expect(outcomeOf(/bellen/)).toHaveTextContent('Niet tegengehouden.')
  })
})

test('deleting everything asks first, then leaves nothing on the device', async () => {
  const { user, platform } = await renderApp({ at: paths.about('privacy'), dossier: aDossier().build() })
  await user.click(screen.getByRole('button', { name: 'Verwijder alles op dit toestel' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Alles verwijderen?' }))
  expect(await dialog.findByText(/Er staat 1 dossier in deze browser/)).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Nee, laat alles staan' }))
  expect(platform.slotTexts.size).toBeGreaterThan(0)

  await user.click(screen.getByRole('button', { name: 'Verwijder alles op dit toestel' }))
  await user.click(await screen.findByRole('button', { name: 'Ja, verwijder alles' }))
  expect(await screen.findByText('Alles is uit deze browser verwijderd.')).toBeVisible()
  expect(platform.slotTexts.size).toBe(0)
})

function layDown(policy: string) {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = policy
  document.head.append(meta)
}

function meaningOf(rule: string): Element | null {
  return screen.getByText(rule).closest('dt')?.nextElementSibling ?? null
}

function outcomeOf(way: string | RegExp): Element | null {
  return within(screen.getByRole('list', { name: 'Wat er geprobeerd werd' })).getByText(way).nextElementSibling
}

/** jsdom knows no policy: every way to send only tells that it was refused, as a browser does. */
function browserThatRefuses(says: (event: Refusal) => boolean = () => true) {
  const refuse = (address: string, effectiveDirective: string) => {
    const event = { blockedURI: address, effectiveDirective, originalPolicy: POLICY }
    if (says(event)) document.dispatchEvent(Object.assign(new Event('securitypolicyviolation'), event))
  }
  const refuser = (directive: string) =>
    class extends EventTarget {
      constructor(address: string) {
        super()
        refuse(address, directive)
      }
    }
  vi.stubGlobal('fetch', async (address: string) => refuse(address, 'connect-src'))
  vi.stubGlobal('WebSocket', refuser('connect-src'))
  vi.stubGlobal('EventSource', refuser('connect-src'))
  vi.stubGlobal(
    'XMLHttpRequest',
    class {
      open(_: string, address: string) {
        refuse(address, 'connect-src')
      }
      send() {}
    },
  )
  vi.stubGlobal(
    'Image',
    class {
      set src(address: string) {
        refuse(address, 'img-src')
      }
    },
  )
}

interface Refusal {
  readonly effectiveDirective: string
}

/** What a browser does that does not stop a call. */
class LineThatLooksUpNames extends EventTarget {
  createDataChannel() {}
  close() {}
  async setLocalDescription() {
    this.dispatchEvent(new Event('icecandidateerror'))
  }
}
