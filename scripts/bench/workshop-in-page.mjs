// Runs in the page of the program: the files of the bench, read as any program must, and dropped as a person does.

/** Puts what the bench needs on the page; the files stand in an input that the bench fills. */
export function prepare() {
  const input = Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'bench-files' })
  document.body.append(input)
  const AT_A_TIME = 100
  /** In ms; longer than the page itself waits with what comes in when nothing else does. */
  const REST = 4000

  /** When the site is on the device, and nothing more of it is being brought in for a while. */
  async function atRest() {
    await navigator.serviceWorker.ready
    for (let before = -1, now = 0; now !== before; now = performance.getEntriesByType('resource').length) {
      before = now
      await new Promise((later) => setTimeout(later, REST))
    }
  }

  /** Only what any program has to do. */
  async function plain() {
    const files = [...input.files]
    const begun = performance.now()
    const all = []
    for (let start = 0; start < files.length; start += AT_A_TIME) {
      const texts = await Promise.all(files.slice(start, start + AT_A_TIME).map((file) => file.text()))
      all.push(...texts.map((text) => JSON.parse(text)))
    }
    return { time: performance.now() - begun, count: all.length }
  }

  /** From the drop until everyone is in, and from there to the picture. */
  async function ours(workshop, count) {
    const event = dropOf([...input.files])
    const blocks = watchBlocks()
    const begun = performance.now()
    document.body.dispatchEvent(event)
    await until(() => document.querySelector('[aria-labelledby=collect-room] strong')?.textContent === String(count))
    const collected = performance.now() - begun
    const longest = blocks.take()
    location.hash = `/workshop/${workshop}/reveal`
    await until(() => document.querySelector('#collect-room') === null && document.querySelector('main h2') !== null)
    const time = performance.now() - begun
    const longestPicture = blocks.take()
    await new Promise((later) => setTimeout(later, 1500))
    return { time, collected, longest, longestPicture, after: blocks.end() }
  }

  /** Put together before the clock runs: a real drop comes whole from the system. */
  function dropOf(files) {
    const dataTransfer = new DataTransfer()
    for (const file of files) dataTransfer.items.add(file)
    return new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  }

  function drop(files) {
    document.body.dispatchEvent(dropOf(files))
  }

  async function until(holds) {
    while (!holds()) await new Promise((later) => setTimeout(later, 5))
  }

  /** The longest stretch in ms in which the page could not answer, since it was asked last. */
  function watchBlocks() {
    let longest = 0
    let last = performance.now()
    let over = false
    const { port1, port2 } = new MessageChannel()
    const look = () => {
      const now = performance.now()
      longest = Math.max(longest, now - last)
      last = now
    }
    port1.addEventListener('message', () => {
      look()
      // Not without a pause: it would keep a core busy that the work needs.
      if (!over)
        setTimeout(() => {
          last = performance.now()
          port2.postMessage(null)
        }, 2)
    })
    port1.start()
    port2.postMessage(null)
    const take = () => {
      const found = longest
      longest = 0
      return found
    }
    return { take, end: () => ((over = true), take()) }
  }

  globalThis.workshopBench = { atRest, plain, ours, drop }
}
