import { existsSync, readFileSync } from 'node:fs'

/** How often it is looked at, in ms. */
const EVERY = 50

/** Watches what a page takes: its own heap, that of its helper, and its process as the system sees it (Linux only); each at most, in MB. */
export async function watchMemory(browser, page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const processes = await renderers(browser)
  const before = processes.map(resident)
  const most = { heap: 0, helperHeap: 0, process: 0 }
  let over = false
  const watching = watch()

  async function watch() {
    while (!over) {
      const { metrics } = await session.send('Performance.getMetrics')
      most.heap = Math.max(most.heap, (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 1e6)
      const helpers = await Promise.all(page.workers().map(heapOf))
      most.helperHeap = Math.max(most.helperHeap, ...helpers)
      most.process = Math.max(most.process, ...processes.map((id, place) => resident(id) - before[place]))
      await new Promise((later) => setTimeout(later, EVERY))
    }
  }

  return {
    async end() {
      over = true
      await watching
      return most
    },
  }
}

/** 0 when it is gone by now, or does not tell. */
async function heapOf(worker) {
  const ask = worker.evaluate(() => (performance.memory?.usedJSHeapSize ?? 0) / 1e6).catch(() => 0)
  return Promise.race([ask, new Promise((later) => setTimeout(() => later(0), 500))])
}

async function renderers(browser) {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** What the system has given a process, in MB. */
function resident(id) {
  const file = `/proc/${id}/status`
  if (!existsSync(file)) return 0
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1000
}
