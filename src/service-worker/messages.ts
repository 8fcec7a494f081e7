/**
 * What a window says to the service worker. "started": it runs the version of this worker. "take over": the person wants the
 * version that stands ready; the answer is `false` when other windows are open, and otherwise that it takes over.
 */
export type Message = 'started' | 'take over'
