/** How newer versions of the program reach this device, where they do by themselves. */
export interface Versions {
  /** Brings the program to the device to work without a line too, and calls back when a newer version of it stands ready. */
  watch(onNewer: () => void): void
  /** Lets the newer version take over; false when other windows are open, or when it does not answer. */
  takeNewer(): Promise<boolean>
  /** Loads the page again. */
  loadAgain(): void
}
