/** A value out of JSON as one text, whatever the order of its members and the white space between them were. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = value as Readonly<Record<string, unknown>>
  let text = ''
  // Thousands of files go through here: put together at once, not in lists.
  for (const name of Object.keys(members).sort())
    text += `${text === '' ? '' : ','}${quoted(name)}:${canonicalText(members[name])}`
  return `{${text}}`
}

function quoted(name: string): string {
  return /^[\w.-]*$/.test(name) ? `"${name}"` : JSON.stringify(name)
}
