/** What to do in the week before a workshop, in this order: `prepare:before.<step>`. Source: instrument E.5. */
export const BEFORE = ['choose', 'invite', 'alone', 'outside', 'room', 'paper', 'collect'] as const
