// oxlint-disable-next-line import/default -- vite makes one of it: the address of what it built
import address from '@/helper/helper?worker&url'

/** Where the program of the helper stands; null in an edition that has none. */
export const helperAddress: string | null = address
