import { openOwnFile } from './browser-own-files'
import { readFile } from './browser-read'
import type { PickedFile } from './platform'

/** Asks for one file with the browser's own dialog; where it can, with one that lets the file be written again. */
export async function pickFile(extension: string): Promise<PickedFile | null> {
  const opened = await openOwnFile(extension)
  if (opened.ok) return { ...(await readFile(opened.value.content)), own: opened.value.file }
  return opened.problem === 'none' ? null : pickByInput(extension)
}

/** Asks for files with the browser's own dialog; which of them are any good shows when they are read. */
export function pickFiles(extension: string): Promise<readonly File[]> {
  const input = inputFor(extension)
  input.multiple = true
  return askBy(input)
}

async function pickByInput(extension: string): Promise<PickedFile | null> {
  const [file] = await askBy(inputFor(extension))
  return file === undefined ? null : readFile(file)
}

function inputFor(extension: string): HTMLInputElement {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = extension
  return input
}

function askBy(input: HTMLInputElement): Promise<readonly File[]> {
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.click()
  })
}

/** Lets the browser save a file where it saves its downloads. */
export async function saveFile(name: string, content: Blob): Promise<void> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser reads the address after this returns; a minute is enough for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
