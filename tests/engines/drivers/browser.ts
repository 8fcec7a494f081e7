/** The words in which a story is told to a browser, whichever it is: every engine has one driver that speaks them. */

/** A way to have browsers of one engine. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK'
  /** The environment variable that names its program; empty when it is not to be had. */
  readonly variable: string
  /** Whether what a page kept can be there after the browser was quit: WebKitGTK forgets all when it is driven. */
  readonly remembers: boolean
  /** Starts the browser on the profile in this folder; makes one when there is none. */
  readonly start: (folder: string) => Promise<Browser>
}

/** A browser with a profile of its own. */
export interface Browser {
  /** Opens one more window, on an empty page. */
  readonly openWindow: () => Promise<Page>
  /** The folder where it puts what it is told to save. */
  readonly downloads: string
  /** What pages threw, wrote to the console as an error, or were refused by their policy, in every window until now. */
  readonly faults: () => Promise<readonly string[]>
  /** Leaves as a person does; the profile stays. Afterwards nothing of it runs. */
  readonly quit: () => Promise<void>
  /** Ends all of it at once, without a chance to finish anything; the profile stays. */
  readonly kill: () => void
}

export type Role = 'article' | 'button' | 'dialog' | 'disclosure' | 'heading' | 'link' | 'radio' | 'textbox'

/** Something on a page as a person points at it: what it is, exactly what it is called and, where more have that name, which of them, counted from 0. */
export interface Thing {
  readonly role: Role
  readonly name: string
  readonly which?: number
}

/** What a person does and sees in one window. Whoever acts on something waits until it is there. */
export interface Page {
  readonly goTo: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  readonly address: () => Promise<string>
  readonly press: (thing: Thing) => Promise<void>
  /** Writes at the end of what a field holds, key by key. */
  readonly type: (field: Thing, words: string) => Promise<void>
  /** Presses what asks for a file and gives it this one. */
  readonly giveFile: (thing: Thing, path: string) => Promise<void>
  /** Whether it is on the page now. */
  readonly shows: (thing: Thing) => Promise<boolean>
  /** All text on the page, as it can be read now. */
  readonly read: () => Promise<string>
  /** Runs a function in the page; what goes in and comes out is plain data. */
  readonly ask: <Given extends readonly unknown[], Answer>(
    question: (...given: Given) => Answer,
    ...given: Given
  ) => Promise<Awaited<Answer>>
  readonly resize: (width: number, height: number) => Promise<void>
  /** Saves what can be seen as a PNG. */
  readonly picture: (path: string) => Promise<void>
  readonly close: () => Promise<void>
}
