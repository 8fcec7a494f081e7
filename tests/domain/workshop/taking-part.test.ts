import { describe, expect, test } from 'vitest'
import { countHandIn, renewInvitation, withHandIns } from '@/domain/workshop/change-taking-part'
import { aDossier } from '../../support/a-dossier'
import { aParticipant, aSmallInvitation, ALL_ANSWERED } from '../../support/a-participant'

const invitation = aSmallInvitation()
const [linde, noord] = invitation.organisations
const before = aParticipant({ organisation: 'org-noord', answers: ALL_ANSWERED })

describe('an invitation that comes again', () => {
  test('brings along who joined, and leaves the answers', () => {
    const joined = [...invitation.organisations, { id: 'org-kiem', name: 'Kiem' }]
    const after = renewInvitation(before, aSmallInvitation({ organisations: joined, title: 'Anders' }))
    expect(after.takingPart?.invitation.organisations).toEqual(joined)
    expect(after.takingPart?.organisation).toBe('org-noord')
    expect([after.title, after.partners]).toEqual(['Anders', ['De Linde', 'OCMW Noord', 'Kiem']])
    expect(after.rounds[0]?.answers).toEqual(ALL_ANSWERED)
  })

  test('asks what it asks now', () => {
    const after = renewInvitation(before, aSmallInvitation({ scan: 'full', context: { phase: 3 } }))
    expect(after.rounds[0]).toMatchObject({ scan: 'full', context: { phase: 3 } })
  })

  test('lets who is no longer invited choose anew', () => {
    const organisations = [linde ?? { id: '', name: '' }]
    expect(renewInvitation(before, aSmallInvitation({ organisations })).takingPart?.organisation).toBeNull()
  })

  test('takes no agreement to one mode for an agreement to another', () => {
    const open = aSmallInvitation({ mode: 'open' })
    const agreed = aParticipant({ invitation: open, consent: true })
    expect(renewInvitation(agreed, open).takingPart?.consent).toBe(true)
    expect(renewInvitation(agreed, invitation).takingPart?.consent).toBe(false)
  })

  test('of another workshop, or for a dossier of one’s own, changes nothing', () => {
    const other = aSmallInvitation({ workshop: 'b7c1f0de-8a53-4d1b-9f3e-27c64b0a91d2', organisations: [] })
    expect(renewInvitation(before, other)).toBe(before)
    const own = aDossier().build()
    expect(renewInvitation(own, invitation)).toBe(own)
  })
})

test('an earlier state knows of what was handed in since', () => {
  const twice = countHandIn(countHandIn(before))
  expect(withHandIns(before, twice).takingPart?.handedIn).toBe(2)
  expect(withHandIns(twice, before).takingPart?.handedIn).toBe(2)
  expect(withHandIns(before, twice).takingPart?.organisation).toBe(noord?.id)
})
