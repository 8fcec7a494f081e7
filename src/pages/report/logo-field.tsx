import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Logo } from '@/domain/answers/look'
import type { Message } from '@/domain/message'
import { useServices, useText } from '@/services'
import { chooseLogo } from '@/store/choose-logo'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Notice } from '@/ui/notice'
import styles from './look-fields.module.css'

type News =
  | { readonly kind: 'none' | 'busy' | 'removed' }
  | { readonly kind: 'done'; readonly leftOut: Message | null }
  | { readonly kind: 'refused'; readonly why: Message }

/** Shows the logo, and lets a person choose one or take it away. A file that is refused leaves the logo that was there. */
export function LogoField({
  logo,
  onChange,
}: {
  readonly logo: Logo | null
  readonly onChange: (logo: Logo | null) => void
}) {
  const { t } = useTranslation('look')
  const { platform } = useServices()
  const [news, tell] = useState<News>({ kind: 'none' })
  const choose = useRef<HTMLButtonElement>(null)
  const busy = news.kind === 'busy'

  async function pick() {
    if (busy) return
    const chosen = await chooseLogo(platform.pictures, () => tell({ kind: 'busy' }))
    // Who left meanwhile may have another dossier open.
    if (chosen === null || choose.current === null) return
    if (chosen.kind === 'chosen') onChange(chosen.logo)
    tell(chosen.kind === 'chosen' ? { kind: 'done', leftOut: chosen.leftOut } : chosen)
  }

  /** The button goes away; the focus goes to the one that brings a logo back. */
  function remove() {
    choose.current?.focus()
    onChange(null)
    tell({ kind: 'removed' })
  }

  return (
    <div className={styles['field']} role="group" aria-labelledby="look-logo" aria-describedby="look-logo-help">
      <p id="look-logo" className={styles['label']}>
        {t('logo.label')}
      </p>
      <p id="look-logo-help" className={styles['help']}>
        {t('logo.help')}
      </p>
      {logo !== null && (
        <p className={styles['sheet']}>
          <img
            src={`data:image/${logo.kind};base64,${logo.data}`}
            width={logo.width}
            height={logo.height}
            alt={t('logo.shown')}
            className={styles['logo']}
          />
        </p>
      )}
      <div className={styles['buttons']}>
        <Button ref={choose} icon={<Icon name="open" />} aria-disabled={busy} onClick={() => void pick()}>
          {logo === null ? t('logo.choose') : t('logo.other')}
        </Button>
        {logo !== null && (
          <Button kind="quiet" onClick={remove}>
            {t('logo.remove')}
          </Button>
        )}
      </div>
      <LogoNews news={news} shown={logo !== null} />
    </div>
  )
}

/** What was done is only said as long as it is so: undoing may have changed it since. */
function LogoNews({ news, shown }: { readonly news: News; readonly shown: boolean }) {
  const { t } = useTranslation('look')
  const text = useText()
  return (
    <>
      <div role="status" className={styles['news']}>
        {news.kind === 'busy' && <p>{t('logo.busy')}</p>}
        {news.kind === 'done' && shown && <p>{t('logo.done')}</p>}
        {news.kind === 'done' && shown && news.leftOut !== null && <p>{text(news.leftOut)}</p>}
        {news.kind === 'removed' && !shown && <p>{t('logo.removed')}</p>}
      </div>
      {news.kind === 'refused' && (
        <Notice kind="trouble" live>
          {text(news.why)}
        </Notice>
      )}
    </>
  )
}
