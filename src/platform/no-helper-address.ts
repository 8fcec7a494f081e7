/** The edition in one file has no second file to run. Source: decision 21. */
export const helperAddress: string | null = null
