/** The step at which the person types has this id, so that an address can lead to it. */
export const PAPER_HERE = 'paper-here'
