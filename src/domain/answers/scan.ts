/** Quick: the core items. Full: every item. */
export type Scan = 'quick' | 'full'
