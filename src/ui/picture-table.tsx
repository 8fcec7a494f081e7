import type { PictureTable as Table } from '@/domain/pictures/drawing'
import type { Message } from '@/domain/message'
import { Disclosure } from './disclosure'
import styles from './picture-table.module.css'

/** The numbers of a picture as a table, behind a line that opens it. */
export function PictureTable({
  table,
  text,
  label,
}: {
  readonly table: Table
  readonly text: (message: Message) => string
  readonly label: string
}) {
  const caption = text(table.caption)
  return (
    <Disclosure summary={label}>
      {/* On a narrow screen the table scrolls sideways; the focus lets the keyboard do so too. */}
      <section className={styles['room']} role="group" aria-label={caption} tabIndex={0}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {table.head.map((cell, column) => (
                <th key={column} scope="col">
                  {text(cell)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) =>
                  column === 0 ? (
                    <th key={column} scope="row">
                      {text(cell)}
                    </th>
                  ) : (
                    <td key={column}>{text(cell)}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Disclosure>
  )
}
