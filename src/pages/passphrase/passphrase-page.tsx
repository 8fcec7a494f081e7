import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Result } from '@/domain/result'
import { useDossier, useServices } from '@/services'
import type { ProtectProblem } from '@/store/protection'
import { isSealed } from '@/store/seals'
import { Notice } from '@/ui/notice'
import { PageHead } from '@/ui/page-head'
import { ChoosePassphrase } from './choose-passphrase'
import styles from './passphrase-page.module.css'
import { TakeOff } from './take-off'

/** Where putting a passphrase on, or taking it off, stands. */
type Doing =
  | { readonly kind: 'idle' | 'busy' }
  | { readonly kind: 'done'; readonly what: 'on' | 'changed' | 'off' }
  | { readonly kind: 'failed'; readonly problem: ProtectProblem }

/** Puts a passphrase on the dossier, another one, or none any more. */
export function PassphrasePage() {
  const { t } = useTranslation('passphrase')
  const { platform, protection, seals } = useServices()
  const { id } = useDossier()
  const isProtected = useStore(seals.held, (held) => isSealed(held.get(id)))
  const [doing, setDoing] = useState<Doing>({ kind: 'idle' })

  const told = useRef<HTMLDivElement>(null)

  // What came of it stands above, out of sight of who pressed a button further down.
  useEffect(() => {
    if (doing.kind === 'done' || doing.kind === 'failed') told.current?.focus()
  }, [doing])

  async function run(what: 'on' | 'changed' | 'off', act: () => Promise<Result<void, ProtectProblem>>) {
    setDoing({ kind: 'busy' })
    const done = await act()
    setDoing(done.ok ? { kind: 'done', what } : { kind: 'failed', problem: done.problem })
  }

  return (
    <div className={styles['page']}>
      <PageHead name={t('name')} title={isProtected ? t('titleOn') : t('title')}>
        {isProtected ? t('leadOn') : t('lead')}
      </PageHead>
      <div ref={told} tabIndex={-1} role="status" className={styles['told']}>
        {doing.kind === 'done' && <Notice>{t(`done.${doing.what}`)}</Notice>}
        {doing.kind === 'failed' && <Notice kind="trouble">{t(`failed.${doing.problem}`)}</Notice>}
      </div>
      {platform.cipher === null ? (
        <Notice>{t('cannot')}</Notice>
      ) : (
        <section className={styles['choose']} aria-labelledby="passphrase-choose">
          <h2 id="passphrase-choose">{isProtected ? t('another') : t('choose')}</h2>
          <ChoosePassphrase
            // A new form once a passphrase is on: what was typed is gone from the screen and from memory.
            key={doing.kind === 'done' ? doing.what : 'new'}
            action={isProtected ? t('doChange') : t('do')}
            busy={doing.kind === 'busy'}
            onChoose={(passphrase) => void run(isProtected ? 'changed' : 'on', () => protection.protect(passphrase))}
          />
        </section>
      )}
      <section className={styles['know']} aria-labelledby="passphrase-know">
        <h2 id="passphrase-know">{t('know.title')}</h2>
        <ul>
          <li>{t('know.where')}</li>
          <li>{t('know.before')}</li>
          <li>{t('know.pdf')}</li>
          <li>{t('know.browser')}</li>
        </ul>
      </section>
      {isProtected && <TakeOff onTakeOff={() => void run('off', () => protection.takeOff())} />}
    </div>
  )
}
