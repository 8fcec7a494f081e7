import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another program that reads what we write. `SOFFICE_PATH` names it where it is called otherwise. */
const PROGRAM = process.env['SOFFICE_PATH'] ?? 'soffice'

/**
 * What LibreOffice makes of files, by the names of what it made. `to` is a filter as its `--convert-to` takes it;
 * `read` says how a file without a fixed form is to be read.
 */
export function convert(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
  read: readonly string[] = [],
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  try {
    const from = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    })
    const out = join(folder, 'out')
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(PROGRAM, [profile, '--headless', ...read, '--convert-to', to, '--outdir', out, ...from], {
      stdio: 'pipe',
    })
    return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
