import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Contribution } from '@/domain/answers/workshop'
import { invitationOf } from '@/domain/workshop/invitation-of'
import { CONTRIBUTION_ID_LENGTH } from '@/domain/workshop/new-workshop'
import { numberIn, takeOut } from '@/domain/workshop/take-out'
import { useDossier, useServices } from '@/services'
import { Button } from '@/ui/button'
import { Disclosure } from '@/ui/disclosure'
import { TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'
import styles from './take-out.module.css'

/** What came of the number: someone of an organisation is out, nobody has it, or it is none. */
type News =
  | { readonly kind: 'done'; readonly organisation: string; readonly left: readonly Contribution[] }
  | { readonly kind: 'nobody' | 'notNumber' }

/** Takes one participant out who asks for it, by the number that only they and their answers have. */
export function TakeOut() {
  const { t } = useTranslation('collect')
  const { number, write, news, take } = useTakingOut()

  function takeByEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    take()
  }

  return (
    <Disclosure summary={t('takeOut.summary')}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the key is an extra: the button below does the same */}
      <div className={styles['out']} onKeyDown={takeByEnter}>
        <TextField label={t('takeOut.label')} help={t('takeOut.body')} value={number} onChange={write} />
        <Button onClick={take}>{t('takeOut.do')}</Button>
      </div>
      <div role="status" className={styles['done']}>
        {news?.kind === 'done' && (
          <>
            <p dir="auto">{t('takeOut.done', { organisation: news.organisation })}</p>
            <p>{t('takeOut.after')}</p>
          </>
        )}
      </div>
      {news !== null && news.kind !== 'done' && (
        <div className={styles['problem']}>
          <Notice kind="trouble" live>
            {t(`takeOut.${news.kind}`, { signs: CONTRIBUTION_ID_LENGTH })}
          </Notice>
        </div>
      )}
    </Disclosure>
  )
}

function useTakingOut() {
  const { dossiers } = useServices()
  const dossier = useDossier()
  const [number, setNumber] = useState('')
  const [news, setNews] = useState<News | null>(null)

  function take() {
    const invitation = invitationOf(dossier)
    if (number.trim() === '' || invitation === null) return
    const id = numberIn(number, invitation)
    if (id === null) return setNews({ kind: 'notNumber' })
    const person = dossier.workshop?.contributions.find((one) => one.id === id)
    if (person === undefined) return setNews({ kind: 'nobody' })
    dossiers.getState().change((now) => takeOut(now, id))
    const organisation = invitation.organisations.find((one) => one.id === person.organisation)?.name ?? ''
    setNews({ kind: 'done', organisation, left: dossiers.getState().dossier?.workshop?.contributions ?? [] })
    setNumber('')
  }

  function write(words: string) {
    setNumber(words)
    setNews(null)
  }

  // Once it was undone, or others came in, it is no news any more.
  const isOld = news?.kind === 'done' && news.left !== dossier.workshop?.contributions
  return { number, write, news: isOld ? null : news, take }
}
