import type { Claim, ClaimListener } from '@/platform/claim'
import type { Platform } from '@/platform/platform'

/** Claims as several windows on one machine have them: one at a time, the others in line. */
export function fakeClaims(): Pick<Platform, 'claim'> & { readonly closeWindows: () => void } {
  const lines = new Map<string, { readonly claim: Claim; readonly listener: ClaimListener }[]>()

  async function claim(name: string, listener: ClaimListener): Promise<Claim> {
    const line = lines.get(name) ?? []
    lines.set(name, line)
    const own: Claim = {
      held: () => line[0]?.claim === own,
      take: async () => {
        if (own.held()) return
        line[0]?.listener.asked()
        await Promise.resolve()
        const before = line[0]
        const place = line.findIndex((one) => one.claim === own)
        line.unshift(...line.splice(place, 1))
        before?.listener.lost()
      },
      release: () => {
        const held = own.held()
        const place = line.findIndex((one) => one.claim === own)
        if (place >= 0) line.splice(place, 1)
        if (held) line[0]?.listener.got()
      },
    }
    line.push({ claim: own, listener })
    return own
  }

  return { claim, closeWindows: () => lines.clear() }
}
