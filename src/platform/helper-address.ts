// oxlint-disable-next-line import/default -- the address that vite puts in the place of this module
import address from '@/helper/helper?worker&url'

/** Where the program of the helper stands; null in an edition that has none. */
export const helperAddress: string | null = address
