import { useTranslation } from 'react-i18next'
import { WORKSHOP_MODES, type WorkshopMode } from '@/domain/answers/workshop'
import { setUpWorkshop } from '@/domain/workshop/change-workshop'
import type { ChangeDossier } from '@/parts/context/change'
import { ChoiceGroup } from '@/ui/choice-group'
import { Disclosure } from '@/ui/disclosure'
import styles from './prepare-page.module.css'

/** Confidential or open, with what the room will see of it. Source: instrument E.3. */
export function ModeChoice({ mode, change }: { readonly mode: WorkshopMode; readonly change: ChangeDossier }) {
  const { t } = useTranslation('prepare')
  return (
    <>
      <ChoiceGroup<WorkshopMode>
        place="mode-choice"
        question={t('mode.question')}
        help={t('mode.help')}
        options={WORKSHOP_MODES.map((value) => ({
          value,
          label: t(`mode.${value}.label`),
          explain: t(`mode.${value}.explain`),
        }))}
        chosen={mode}
        onChoose={(next) => change((dossier) => setUpWorkshop(dossier, { mode: next }))}
      />
      <p className={styles['remark']}>{t(`mode.${mode}.honest`)}</p>
      <Disclosure summary={t('mode.rules')}>
        <div className={styles['list']}>
          <ul>
            {RULES[mode].map((rule) => (
              <li key={rule}>{t(`mode.rule.${rule}`)}</li>
            ))}
          </ul>
        </div>
      </Disclosure>
    </>
  )
}

/** What may be seen, from the fewest answers to the most. */
const RULES = {
  confidential: ['fewerThanThree', 'fewerThanFive', 'five', 'organisations', 'groups', 'notes', 'changes'],
  open: ['all', 'openNotes', 'consent'],
} as const satisfies Record<WorkshopMode, readonly string[]>
