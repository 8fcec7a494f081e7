import { join } from 'node:path'
import { newDesk } from '../browsers/playwright-desk'
import { chromiumWith } from '../browsers/chromium'
import type { Bench, Campaign, Lane } from '../campaign'
import { beginAtDesk, strike } from '../sitting'
import { lookBack } from '../look-back'

/** The process that draws the page falls over in the middle of a word. */
export const crash: Campaign = {
  name: 'crash',
  injects: 'The process of the page is crashed (`Page.crash`), 0 to 5 seconds into choosing and typing.',
  times: 300,
  sample: 10,
  textMayBeLost: 500,
  begin,
}

async function begin({ site, folder }: Bench): Promise<Lane> {
  const context = await chromiumWith(join(folder, `crash-${Math.random()}`))
  return {
    once: async (chance) => {
      const desk = await newDesk(context, site.address)
      const machine = await context.newCDPSession(desk.page)
      const sitting = await beginAtDesk(desk, chance)
      const fell = new Promise((resolve) => desk.page.once('crash', resolve))
      const moment = chance.whole(0, 5000)
      const faultAt = await strike(sitting, moment, () => {
        void machine.send('Page.crash').catch(() => undefined)
        return fell
      })
      await desk.page.close()
      const again = await newDesk(context, site.address)
      const outcome = await lookBack({ injected: `crashed after ${moment} ms`, sitting, faultAt, desk: again })
      await again.close()
      return outcome
    },
    end: () => context.close(),
  }
}
