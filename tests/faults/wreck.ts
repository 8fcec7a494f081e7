import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './chance'

/** Ways in which files of a browser get damaged while it is not running. */
export const WRECKS: Readonly<Record<string, (folder: string, chance: Chance) => void>> = {
  'its files cut off': (folder, chance) => {
    for (const file of filesIn(folder)) truncateSync(file, Math.floor(statSync(file).size * chance.between(0, 0.95)))
  },
  'bytes flipped': (folder, chance) => {
    for (const file of filesIn(folder)) rewrite(file, (bytes) => flip(bytes, chance.whole(1, 40), chance))
  },
  'its list of files replaced by noise': (folder, chance) => {
    for (const file of filesIn(folder).filter((path) => /MANIFEST|CURRENT|index/.test(path)))
      rewrite(file, (bytes) => noise(bytes, chance))
  },
  'all replaced by noise': (folder, chance) => {
    for (const file of filesIn(folder)) rewrite(file, (bytes) => noise(bytes, chance))
  },
  'a file in the place of its folder': (folder) => {
    rmSync(folder, { recursive: true })
    writeFileSync(folder, 'not a folder')
  },
  'its folder gone': (folder) => rmSync(folder, { recursive: true }),
}

/** The folders under a profile whose name fits, wherever this version of the browser puts them. */
export function foldersNamed(root: string, name: RegExp): readonly string[] {
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LOCK')
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

function rewrite(file: string, change: (bytes: Buffer) => void) {
  const bytes = readFileSync(file)
  if (bytes.length === 0) return
  change(bytes)
  writeFileSync(file, bytes)
}

function flip(bytes: Buffer, count: number, chance: Chance) {
  for (let done = 0; done < count; done++) {
    const place = chance.whole(0, bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << chance.whole(0, 8))
  }
}

function noise(bytes: Buffer, chance: Chance) {
  for (let place = 0; place < bytes.length; place++) bytes[place] = chance.whole(0, 256)
}
