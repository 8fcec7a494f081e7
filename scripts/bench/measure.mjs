/** A slow phone on a slow line: four times slower than this machine, 1.6 Mbps with 150 ms there and back. */
const SLOW = { cpu: 4, line: { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 } }

/** One cold visit: bytes over the line (packed), what was asked of elsewhere, first contentful paint and layout shift. */
export async function firstView(browser, address) {
  const context = await browser.newContext({ locale: 'nl-BE' })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', SLOW.line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
  const traffic = watchTraffic(session, new URL(address).origin)
  await page.addInitScript(() => {
    globalThis.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null)
  const shift = await page.evaluate(() => globalThis.shift)
  await context.close()
  return { paint, shift, ...traffic }
}

/** Watches a page at four times slower: from each click on a radio button to the next painted frame. */
export async function watchClicks(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu })
  await page.evaluate(() => {
    globalThis.frames = []
    const note = (event) => {
      if (!(event.target instanceof HTMLInputElement)) return
      const start = event.timeStamp
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => globalThis.frames.push(performance.now() - start))
        port1.start()
        port2.postMessage(null)
      })
    }
    addEventListener('click', note, { capture: true })
  })
  return {
    /** Clicks each of these, one after the other. */
    async click(radios) {
      for (const radio of radios) {
        await radio.click()
        await page.waitForTimeout(60)
      }
    },
    /** All times so far, in ms; ends the watching. */
    async end() {
      const frames = await page.evaluate(() => globalThis.frames)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 })
      await session.detach()
      return frames
    },
  }
}

/** The value below which a share of the numbers lies; null when there are none. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? null
}

function watchTraffic(session, origin) {
  const traffic = { all: 0, script: 0, elsewhere: [] }
  const kinds = new Map()
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    kinds.set(requestId, type)
    if (!request.url.startsWith(origin) && !request.url.startsWith('data:')) traffic.elsewhere.push(request.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    traffic.all += encodedDataLength
    if (kinds.get(requestId) === 'Script') traffic.script += encodedDataLength
  })
  return traffic
}
