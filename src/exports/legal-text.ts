/** What XML cannot hold, not even written as a number: controls, half signs, and two that are no characters. */
const ILLEGAL = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Surrogate}/gu

/** A text as XML can hold it: what it cannot becomes U+FFFD, so that it is seen that something stood there. */
export function legalText(text: string): string {
  return text.replaceAll(ILLEGAL, '\uFFFD')
}
