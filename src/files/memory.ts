import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** Both halves of the young generation: twice what V8 begins with. */
const YOUNG_BYTES = 8_000_000
/** Objects of a round that all live: a few of them make V8 enlarge the young generation. */
const LIVING = 10_000
const MOST_ROUNDS = 100

/**
 * Keeps the heap near what is in use: a page's data is dropped with the page, and V8 would let it pile up to twice and
 * more of that before it looks. To be called before the work begins.
 *
 * On 20,000 pages the peak of one thread is 96 instead of 170 MB, in the same time; with the young generation that V8
 * begins with it would be 91, and take an eighth longer. V8 reads both flags whenever it sizes its heap, so they may
 * change while the program runs.
 */
export function keepHeapSmall(): void {
  growYoung()
  holdHeap()
}

/** {@link keepHeapSmall} again, in threads' midst: V8 takes its growth factor back when it sets up the heap of a thread. */
export function holdHeaps(): void {
  holdHeap()
  // All cores have work; a collection that wants more of them waits for them.
  setFlagsFromString('--no-parallel-scavenge')
}

function holdHeap(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
}

/** The young generation cannot be sized once a program runs; it grows where enough in it has lived. */
function growYoung(): void {
  const living: object[][] = []
  for (let round = 0; round < MOST_ROUNDS && youngBytes() < YOUNG_BYTES; round++)
    living.push(Array.from({ length: LIVING }, () => ({})))
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0
}
