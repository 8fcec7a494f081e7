/** Reading a statement and its sign, and choosing a level. Our estimate; it is said on the screen. */
export const SECONDS_A_QUESTION = 20

/** About how long so many questions take, in minutes, rounded up. */
export function minutesFor(questions: number): number {
  return Math.ceil((questions * SECONDS_A_QUESTION) / 60)
}
