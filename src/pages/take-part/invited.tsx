import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useStore } from 'zustand'
import type { Invitation } from '@/domain/answers/workshop'
import { wholeProgressOf } from '@/domain/answers/progress'
import { resumePath } from '@/paths'
import { useServices } from '@/services'
import type { KeptDossier } from '@/store/shelf-entry'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PageHead } from '@/ui/page-head'
import styles from './invitation-page.module.css'
import { InvitationFacts } from './invitation-facts'
import { ModeWords } from './mode-words'

/** What someone is asked, by whom it is read, and one button. Nothing happens before that is pressed. */
export function Invited({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('participant')
  const title = invitation.title.trim()
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <p className={styles['kicker']}>{t('invitation.kicker')}</p>
        <PageHead name={t('invitation.name')} title={<bdi>{title === '' ? t('common:workshop.untitled') : title}</bdi>}>
          {t('invitation.lead')}
        </PageHead>
      </div>
      <InvitationFacts invitation={invitation} />
      <section className={styles['mode']} aria-labelledby="invitation-mode">
        <h2 id="invitation-mode">{t(`mode.${invitation.mode}.said`)}</h2>
        <ModeWords mode={invitation.mode} />
      </section>
      <Ways invitation={invitation} />
    </div>
  )
}

function Ways({ invitation }: { readonly invitation: Invitation }) {
  const { t } = useTranslation('participant')
  const { takingPart, shelf } = useServices()
  const navigate = useNavigate()
  const here = useAnswersHere(invitation)
  const [busy, setBusy] = useState(false)
  const [gone, setGone] = useState(false)

  async function join() {
    if (busy) return
    setBusy(true)
    await navigate(resumePath(await takingPart.begin(invitation)))
  }

  async function goOn({ id }: KeptDossier) {
    if (busy) return
    setBusy(true)
    const opened = await takingPart.goOn(id, invitation)
    if (opened.ok) return navigate(resumePath(opened.value))
    setBusy(false)
    setGone(true)
    await shelf.refresh()
  }

  if (here === undefined) return null
  return (
    <div className={styles['ways']}>
      {gone && (
        <Notice kind="trouble" live>
          {t('invitation.gone')}
        </Notice>
      )}
      {here !== null && <p>{t(wordsFor(here), { ...progressOf(here) })}</p>}
      {here !== null && (
        <Button kind="main" className={styles['join']} onClick={() => void goOn(here)}>
          {t('invitation.goOn')}
        </Button>
      )}
      <Button
        kind={here === null ? 'main' : 'quiet'}
        className={here === null ? styles['join'] : undefined}
        onClick={() => void join()}
      >
        {t(here === null ? 'invitation.join' : 'invitation.another')}
      </Button>
    </div>
  )
}

/** The answers for a workshop that changed last on this device; null for none, undefined before that is known. */
function useAnswersHere({ workshop }: Invitation): KeptDossier | null | undefined {
  const { shelf } = useServices()
  const entries = useStore(shelf.view, (view) => view.entries)
  useEffect(() => void shelf.refresh(), [shelf])
  if (entries === null) return undefined
  const found = entries.find(
    (entry) => entry.kind === 'dossier' && entry.dossier.takingPart?.invitation.workshop === workshop,
  )
  return found?.kind === 'dossier' ? found : null
}

function wordsFor({ dossier }: KeptDossier) {
  return (dossier.takingPart?.handedIn ?? 0) > 0 ? 'invitation.alreadyIn' : 'invitation.already'
}

function progressOf({ dossier }: KeptDossier) {
  const round = dossier.rounds.at(-1)
  return round === undefined ? { answered: 0, of: 0 } : wholeProgressOf(round)
}
