import { useTranslation } from 'react-i18next'
import { EDITION } from '@/edition'
import { rulesOf, type Rule } from './policy'
import styles from './proof.module.css'

/** Rules that have a sentence of their own; the others are shown with one that says that the browser does apply them. */
const KNOWN = [
  'default-src',
  'script-src',
  'style-src',
  'img-src',
  'font-src',
  'connect-src',
  'manifest-src',
  'worker-src',
  'object-src',
  'child-src',
  'media-src',
  'base-uri',
  'form-action',
  'require-trusted-types-for',
  'trusted-types',
] as const

/** The policy of this page rule by rule, each with what it means for the person, and what else guards it in this edition. */
export function Rules({ policy }: { readonly policy: string }) {
  const { t } = useTranslation('privacy')
  return (
    <>
      <dl className={styles['rules']}>
        {rulesOf(policy).map((rule) => (
          <div key={rule.directive}>
            <dt>
              <code translate="no">{`${rule.directive} ${rule.sources}`}</code>
            </dt>
            <dd>{t(`rule.${sentenceFor(rule)}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t(`beside.${EDITION}`)}</p>
    </>
  )
}

function sentenceFor({ directive, sources }: Rule): string {
  const known = KNOWN.find((candidate) => candidate === directive)
  if (known === undefined) return 'other'
  // Nothing at all may run along in the one file; the website has a helper of its own.
  const differs = known === 'worker-src' || known === 'trusted-types'
  return differs && sources === "'none'" ? `${known}-none` : known
}
