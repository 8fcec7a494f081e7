import { useTranslation } from 'react-i18next'
import type { ChangePlace } from '@/domain/answers/change-place'
import { placesInWords } from '@/domain/answers/place-in-words'
import type { Dossier } from '@/domain/answers/dossier'
import { useText } from '@/services'
import { Table } from '@/ui/table'
import { valueAt, type Value } from './value-at'

/** What an earlier version says and what stands there now, place by place. */
export function DifferenceTable({
  then,
  now,
  places,
}: {
  readonly then: Dossier
  readonly now: Dossier
  readonly places: readonly ChangePlace[]
}) {
  const { t } = useTranslation('versions')
  const text = useText()
  const of = now.workshop === undefined ? 'organisation' : 'workshop'
  return (
    <Table
      even
      caption={t('table.caption')}
      head={[t('table.what'), t('table.then'), t('table.now')]}
      rows={places.map((place) => ({
        key: JSON.stringify(place),
        cells: [
          <Capital key="what" words={text(placesInWords([place], of))} />,
          <Shown key="then" value={valueAt(then, place)} />,
          <Shown key="now" value={valueAt(now, place)} />,
        ],
      }))}
    />
  )
}

function Capital({ words }: { readonly words: string }) {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}

function Shown({ value }: { readonly value: Value }) {
  const { t } = useTranslation('versions')
  const text = useText()
  switch (value.kind) {
    case 'nothing':
      return t('table.nothing')
    case 'chosen':
      return text(value.message)
    case 'written':
      return <bdi>{value.words}</bdi>
  }
}
