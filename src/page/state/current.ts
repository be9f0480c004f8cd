import { signal } from '@preact/signals'

/** The page of the list that keys act on; it stays so when it was opened and left again. */
export const current = signal<number | null>(null)
