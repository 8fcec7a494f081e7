import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { useStore } from 'zustand'
import { paths } from '@/paths'
import { useServices } from '@/services'
import { isOnlyRead } from '@/store/dossier-store'
import { Button, buttonClass } from '@/ui/button'
import { Icon } from '@/ui/icon'
import styles from './keeping-panel.module.css'
import { useAllTexts } from './use-all-texts'
import { useIsProtected } from './use-is-protected'
import { useTakesPart } from './use-takes-part'

/** Where the open dossier is kept, in plain words, and what can be done about that. */
export function KeepingPanel({
  dossier,
  onSave,
  onShare,
  onRemove,
}: {
  readonly dossier: string
  readonly onSave: () => void
  readonly onShare: () => void
  readonly onRemove: () => void
}) {
  useAllTexts()
  const { t } = useTranslation('keeping')
  const isProtected = useIsProtected()
  const takesPart = useTakesPart()
  return (
    <div className={styles['panel']}>
      <h2 className={styles['heading']}>{t(takesPart ? 'participant:keeping.heading' : 'heading')}</h2>
      <dl className={styles['places']}>
        <Place name={t('browser.name')}>
          <InBrowser />
        </Place>
        <Place name={t('file.name')}>
          <InFile />
        </Place>
      </dl>
      <Button icon={<Icon name="save" />} onClick={onSave}>
        {t(takesPart ? 'participant:keeping.fileOwn' : 'common:button.save')}
      </Button>
      {takesPart && <p className={styles['own']}>{t('participant:keeping.fileOwnMeans')}</p>}
      <ul className={styles['ways']}>
        <li>
          <Link to={paths.passphrase(dossier)} className={buttonClass('quiet')}>
            {isProtected ? t('passphraseOn') : t('passphrase')}
          </Link>
        </li>
        <li>
          <Link to={paths.versions(dossier)} className={buttonClass('quiet')}>
            {t('versions')}
          </Link>
        </li>
        <KeepingWays onShare={onShare} onRemove={onRemove} />
      </ul>
    </div>
  )
}

function KeepingWays({ onShare, onRemove }: { readonly onShare: () => void; readonly onRemove: () => void }) {
  const { t } = useTranslation('keeping')
  const { dossiers, sharing } = useServices()
  const { shared, end } = useStore(sharing)
  const takesPart = useTakesPart()
  const onlyRead = useStore(dossiers, ({ keeping }) => isOnlyRead(keeping))
  const ways = shared
    ? [{ name: t('keepAgain'), go: () => void end() }]
    : [
        // The window that writes it would go on keeping it.
        ...(onlyRead ? [] : [{ name: t('share'), go: onShare }]),
        { name: t(takesPart ? 'participant:keeping.remove' : 'remove'), go: onRemove },
      ]
  return ways.map(({ name, go }) => (
    <li key={name}>
      <Button kind="quiet" onClick={go}>
        {name}
      </Button>
    </li>
  ))
}

function Place({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['place']}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function InBrowser() {
  const { t } = useTranslation('keeping')
  const { dossiers, sharing } = useServices()
  const shared = useStore(sharing, (state) => state.shared)
  const keeping = useStore(dossiers, (state) => state.keeping)
  const isToday = useIsToday()
  const kept = useIsProtected() ? 'browser.sealed' : 'browser.kept'
  if (shared) return t('browser.shared')
  switch (keeping.kind) {
    case 'kept':
      return t(isToday(keeping.at) ? kept : `${kept}On`, { moment: keeping.at })
    case 'keeping':
      return t('browser.keeping')
    case 'not-kept':
      return t('browser.notKept', { reason: t(`common:keeping.reason.${keeping.problem}`) })
    case 'elsewhere':
    case 'copied':
      return t(`browser.${keeping.kind}`)
  }
}

function InFile() {
  const { t } = useTranslation('keeping')
  const { dossiers, filing, sharing } = useServices()
  const filed = useStore(filing, (state) => state.filed)
  const takesPart = useTakesPart()
  const shared = useStore(sharing, (state) => state.shared)
  const notKept = useStore(dossiers, ({ keeping }) => keeping.kind === 'not-kept')
  const isToday = useIsToday()
  if (filed === null && takesPart) return t('participant:keeping.noCopy')
  if (filed === null) return t(shared || notKept ? 'file.noneInWindow' : 'file.none')
  const { way, name, at, current } = filed
  return (
    <>
      <bdi className={styles['file']}>{name}</bdi> {t(`file.${way}${isToday(at) ? '' : 'On'}`, { moment: at })}{' '}
      {t(current ? 'file.current' : 'file.changed')}
    </>
  )
}

function useIsToday() {
  const { platform } = useServices()
  return (moment: Date) => moment.toDateString() === platform.now().toDateString()
}
