import { useTranslation } from 'react-i18next'
import { Lines } from './lines'
import { Part } from './part'
import styles from './proof.module.css'
import { TryToSend } from './try-to-send'

/** Why nothing can leave this page: the very policy that the browser was given, and how to check it. */
export function Proof() {
  const { t } = useTranslation()
  const policy = policyOfThisPage()
  return (
    <Part heading={t('about:privacy.proof.heading')}>
      {policy === null ? (
        <p>{t('about:privacy.proof.noPolicy')}</p>
      ) : (
        <>
          <p>{t('about:privacy.proof.body')}</p>
          <p>{t('about:privacy.proof.policy')}</p>
          <ul className={styles['policy']}>
            {policy.map((rule) => (
              <li key={rule}>
                <code translate="no">{rule}</code>
              </li>
            ))}
          </ul>
          <TryToSend />
        </>
      )}
      <p>{t('about:privacy.proof.check')}</p>
      <Lines of="about:privacy.proof" lines={['offline', 'tools', 'source']} />
      <p>{t('about:privacy.proof.limits')}</p>
    </Part>
  )
}

/** The rules of the policy in the page itself; null when it came another way or not at all. */
function policyOfThisPage(): readonly string[] | null {
  const content = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content
  if (content === undefined) return null
  return content
    .split(';')
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
}
