import type { ReactNode } from 'react'
import styles from './table.module.css'

/** A small table; the first cell of a row names it. It scrolls on its own when the page is narrower. */
export function Table({
  caption,
  head,
  rows,
  even = false,
}: {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** For words that people wrote: columns of one width that break any word, so that nothing goes out of sight. */
  readonly even?: boolean
}) {
  return (
    // The focus lets the keyboard scroll it too.
    <section className={styles['frame']} role="group" aria-label={caption} tabIndex={0}>
      <table className={`${styles['table']} ${even ? styles['even'] : ''}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, place) => (
                <td key={head[place + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
