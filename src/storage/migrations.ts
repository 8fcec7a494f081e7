/** A file that is ours, as an object of which nothing is known yet. */
export type RawFile = Readonly<Record<string, unknown>>

/** Lifts a file by one version. Named after what changes, never edited after its release. */
export type Migration = (file: RawFile) => RawFile

/** The migrations in order: the first lifts version 1 to 2. There is none yet. */
const MIGRATIONS: readonly Migration[] = []

/** The version that this program writes. */
export const CURRENT_VERSION = 1 + MIGRATIONS.length

/** The same file in the current version; what is given stays as it is. */
export function migrate(file: RawFile, version: number): RawFile {
  return MIGRATIONS.slice(version - 1).reduce((lifted, migration) => migration(lifted), file)
}
