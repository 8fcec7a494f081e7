import { copyText } from './browser-copy'
import { pickFile, pickFiles, saveFile } from './browser-files'
import { placeFile } from './browser-own-files'
import { readBytes, readFile } from './browser-read'

/** What passes between a person and the page: files, both ways, and the clipboard. */
export const BROWSER_HANDS = { pickFile, pickFiles, readFile, readBytes, placeFile, saveFile, copyText }
