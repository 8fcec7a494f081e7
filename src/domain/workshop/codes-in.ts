/**
 * The codes in a text in which there may be many: one a line, or with a semicolon, a comma or a tab between. Whatever
 * stands there is given, also when it is no code, so that each can be named; only what is empty is not.
 */
export function codesIn(text: string): readonly string[] {
  return text
    .split(/[\r\n\u2028\u2029;,\t]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
