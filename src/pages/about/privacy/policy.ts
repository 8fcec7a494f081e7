/** One rule of a content security policy: `connect-src` and `'none'`. */
export interface Rule {
  readonly directive: string
  readonly sources: string
}

/** The rules of a policy, in its order. */
export function rulesOf(policy: string): readonly Rule[] {
  return policy
    .split(';')
    .map((rule) => rule.trim().split(/\s+/))
    .filter(([directive]) => directive !== '')
    .map(([directive = '', ...sources]) => ({ directive, sources: sources.join(' ') }))
}

/** The policy that stands in the page itself; null when it came another way, or not at all. */
export function policyInThePage(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? null
}

/** The rule that a browser goes by for a directive: its own, else the wider one it falls under, else that for all the rest. */
export function ruleFor(directive: string, policy: string): Rule | null {
  const rules = rulesOf(policy)
  const wider = [directive, directive.replace(/-(elem|attr)$/, ''), 'default-src']
  for (const name of wider) {
    const rule = rules.find((candidate) => candidate.directive === name)
    if (rule !== undefined) return rule
  }
  return null
}
