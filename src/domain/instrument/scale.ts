/** Five described levels of one state scale. Source: instrument B. */
export const LEVELS = [0, 25, 50, 75, 100] as const
export type Level = (typeof LEVELS)[number]

/** The two ways out of the scale: "I don't know" and "not applicable". They are never a low score. */
export const ESCAPES = ['DK', 'NA'] as const
export type Escape = (typeof ESCAPES)[number]

/** What a person can choose at a question. */
export type Choice = Level | Escape

/** Whether a choice is one of the five levels, and so counts in a score. */
export function isLevel(choice: Choice | null | undefined): choice is Level {
  return typeof choice === 'number'
}
