import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { aDossier } from '../support/a-dossier'
import { renderApp } from '../support/render-app'

// The router warns of an address that cannot be decoded.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined))
afterEach(() => void vi.restoreAllMocks())

const NORTH = aDossier().titled('Noord').inPhase(1).build()

describe('an address that leads nowhere', () => {
  test.each([
    '/nowhere',
    '//example.org',
    '/%E0%A4%A',
    '/?title=Noord',
    '/about/everything',
    '/about/privacy#%E0%A4%A',
    '/dossier',
    '/dossier/%E0%A4%A/review',
    '/dossier/__proto__/review',
    '/dossier/..%2F..%2Fx/review',
    `/dossier/${NORTH.id}/nothing`,
    `/dossier/${NORTH.id}/phase/P9/M`,
    `/dossier/${NORTH.id}/phase/P1/__proto__`,
    `/dossier/${NORTH.id}/module/XYZ`,
    `/dossier/${NORTH.id}/review#"><img src=x>`,
    'javascript:alert(1)',
  ])('%s still shows a page with a name, and changes nothing', async (at) => {
    const { current } = await renderApp({ at, dossier: NORTH })
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.queryByText('Hier ging iets mis, en dat ligt aan ons')).toBeNull()
    expect(current()).toEqual(NORTH)
  })
})
