/** A file that is ours, as an object of which nothing is known yet. */
export type RawFile = Readonly<Record<string, unknown>>

/** Lifts a file by one version. Named after what changes, never edited after its release. */
export type Migration = (file: RawFile) => RawFile

/** The migrations in order: the first lifts version 1 to 2. There is none yet. */
export const MIGRATIONS: readonly Migration[] = []

/** The version to which these migrations lead. */
export function versionAfter(migrations: readonly Migration[]): number {
  return 1 + migrations.length
}

/** The version that this program writes. */
export const CURRENT_VERSION = versionAfter(MIGRATIONS)

/**
 * The same file in the version to which the migrations lead: a copy, so that whatever a migration does or breaks off,
 * what is given stays as it is. null when one of them cannot make anything of it.
 */
export function migrate(file: RawFile, version: number, migrations: readonly Migration[] = MIGRATIONS): RawFile | null {
  const steps = migrations.slice(version - 1)
  if (steps.length === 0) return file
  try {
    return steps.reduce((lifted, migration) => migration(lifted), structuredClone(file))
  } catch {
    return null
  }
}
