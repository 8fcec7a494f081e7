import type { Page } from '@playwright/test'

/** What a page should never do while it shows what others wrote: each thing in one sentence. */
export interface Watch {
  /** What happened since the last time this was asked. */
  taken(): Promise<readonly string[]>
}

/** Watches a page from its first script on: dialogs, errors, requests elsewhere, violations of its own policy, strange scripts. */
export async function watchPage(page: Page, address: string): Promise<Watch> {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`It showed a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => seen.push(`It threw: ${error.stack ?? error.message}`))
  page.on('crash', () => seen.push('It crashed.'))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.push(`It complained: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url()))
      seen.push(`It asked for ${request.url()}`)
  })
  page.on('popup', () => seen.push('It opened a window.'))
  await page.addInitScript(() => {
    const own = window as unknown as { violations: string[] }
    own.violations = []
    document.addEventListener('securitypolicyviolation', (event) =>
      own.violations.push(`Its policy refused ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  return {
    taken: async () => {
      const inPage = await page.evaluate(() => {
        const own = window as unknown as { violations: string[]; pwned?: number }
        const pwned = own.pwned === undefined ? [] : [`A strange script ran: ${own.pwned}`]
        delete own.pwned
        return [...own.violations.splice(0), ...pwned]
      })
      return [...seen.splice(0), ...inPage]
    },
  }
}
