// The work alone, without a disk: bytes of a page in, text of its article out.

import { page } from './corpus.mjs'
import { PLATFORM } from './platform.mjs'
import { median } from './rounds.mjs'

const PAGES = 2000
const SEED = 2

export async function measureInMemory(rounds) {
  const { explainArticle, write } = await import('../../dist/lib/index.js')
  const pages = Array.from({ length: PAGES }, (_, n) => Buffer.from(page(SEED, n)))
  const bytes = pages.reduce((sum, one) => sum + one.length, 0)
  const seconds = []
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now()
    for (const one of pages) Buffer.from(write(explainArticle(one, PLATFORM).article))
    seconds.push((performance.now() - start) / 1000)
  }
  const middle = median(seconds.slice(1))
  return {
    megabytesPerSecond: Math.round(bytes / middle / 1e5) / 10,
    microsecondsPerPage: Math.round((middle / PAGES) * 1e6),
  }
}
