import type { Message } from '@/domain/message'
import type { Report } from '@/domain/report/report'
import type { RoomReport } from '@/domain/room/room-report'
import type { DrawText } from '@/domain/drawn-text'

/** All that is needed to take a report out of the app. An exporter knows no screen, no store and no language of its own. */
export interface ExportInput {
  readonly report: Report
  /** What a room sees, where a room filled it in; `report` is then that of the room. */
  readonly room?: RoomReport
  /** BCP 47; the language of `text`. */
  readonly language: string
  readonly text: (message: Message) => string
  readonly madeOn: Date
  /** Draws what our own fonts lack; absent where there is nothing to draw with. Only what is made for paper asks for it. */
  readonly draw?: DrawText
  /** Called once, with every sign of which only a box can be seen; not called when there is none. */
  readonly onMissing?: (signs: readonly string[]) => void
  /** Called for every part that is done: a page, a sheet, a section. */
  readonly onProgress?: (done: number, of: number) => void
  /** When it is aborted, the promise is rejected with its reason. */
  readonly signal?: AbortSignal
}

/** The room of what is taken out; one that is asked for where there is none is a mistake of ours. */
export function roomIn({ room }: { readonly room?: RoomReport | undefined }): RoomReport {
  if (room === undefined) throw new Error('There is no room to report of.')
  return room
}

/** Lets clicks and paints come in between where it is time for that, and stops when that was asked for. */
export async function breathe({ signal }: Pick<ExportInput, 'signal'>): Promise<void> {
  if (performance.now() - lastBreath > STRETCH) {
    await nextTask()
    lastBreath = performance.now()
  }
  signal?.throwIfAborted()
}

/** Work goes on for this long, in ms, before something else may come in: well within a frame that is felt as late. */
const STRETCH = 12
let lastBreath = -Infinity

/** A message to oneself comes back after what waits already; a timer would wait four more milliseconds each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
