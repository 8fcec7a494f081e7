/** All texts of one language, by namespace: one file in locales/ each. */
export type Texts = Readonly<Record<string, Readonly<Record<string, unknown>>>>
