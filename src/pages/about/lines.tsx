import { useTranslation } from 'react-i18next'

/** Some lines of one part as a list: `about:privacy.proof` with the lines `offline` and `tools`. */
export function Lines({ of, lines }: { readonly of: string; readonly lines: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{t(`${of}.${line}`)}</li>
      ))}
    </ul>
  )
}
