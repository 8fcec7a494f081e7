import { copyText } from './browser-copy'
import { pickFile, pickFiles, saveFile } from './browser-files'
import { placeFile } from './browser-own-files'
import { browserReading } from './browser-read'

/** What passes between a person and the page: files, both ways, and the clipboard. */
export const BROWSER_HANDS = { pickFile, pickFiles, ...browserReading, placeFile, saveFile, copyText }
