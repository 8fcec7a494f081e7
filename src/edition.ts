/** How the program reached this device: as the files of a website, or as the one file that holds everything. */
export type Edition = 'hosted' | 'one-file'

/**
 * Known when the program is built, so what belongs to the other edition is not even in it. The development server and the
 * tests are hosted. Ask it where the two must differ (only a website has a service worker), and nowhere else.
 */
export const EDITION: Edition = import.meta.env.MODE === 'one-file' ? 'one-file' : 'hosted'
