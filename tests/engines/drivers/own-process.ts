import { spawn } from 'node:child_process'
import { until } from './until'

/** A program that runs in a process group of its own, so that everything it starts ends with it. */
export interface OwnProcess {
  readonly pid: number
  /** What it has written so far, to both of its streams. */
  readonly written: () => string
  readonly running: () => boolean
  /** Ends the whole group at once. */
  readonly kill: () => void
}

/** All groups that may still run; whatever ends this process ends them too. */
const groups = new Map<number, NodeJS.Signals>()
process.on('exit', () => groups.forEach((signal, pid) => killGroup(pid, signal)))

/** Starts a program in a process group of its own; `environment` is all it knows, besides where programs are. `signal` ends it; one that tidies up behind it takes SIGTERM. */
export async function startOwn(
  program: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: NodeJS.Signals = 'SIGKILL',
): Promise<OwnProcess> {
  const child = spawn(program, words, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, ...environment },
  })
  const written: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => written.push(String(piece)))
  const started = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true))
    child.once('error', () => resolve(false))
  })
  const { pid } = child
  if (!started || pid === undefined) throw new Error(`${program} could not be started.`)
  groups.set(pid, signal)
  return {
    pid,
    written: () => written.join(''),
    running: () => child.exitCode === null && child.signalCode === null,
    kill: () => killGroup(pid, signal),
  }
}

/** Waits until a program has ended of its own accord, then ends what it left behind. */
export async function ended(own: OwnProcess): Promise<void> {
  await until(`process ${own.pid} ends`, () => !own.running()).finally(own.kill)
}

/** Ends a process and all that it started. */
export function killGroup(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  groups.delete(pid)
  try {
    process.kill(-pid, signal)
  } catch {
    // It had ended already.
  }
}
