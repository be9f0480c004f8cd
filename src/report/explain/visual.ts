import bidiFactory from 'bidi-js'
import { joinLetters } from '../../arabic/joined-forms.ts'
import type { Order } from './direction.ts'

const bidi = bidiFactory()

/** A character with the marks that stand on it, which stay behind it whichever way the text runs (UAX #9, rule L3). */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/**
 * Puts text in the order in which it is seen, its letters joined: for terminals that print what they get from left to
 * right. By the Unicode Bidirectional Algorithm, UAX #9.
 */
export const visual: Order = (text, direction) => {
  const shaped = joinLetters(text)
  const { levels } = bidi.getEmbeddingLevels(shaped, direction)
  const mirrored = bidi.getMirroredCharactersMap(shaped, levels)
  let at = 0
  const clusters = Array.from(shaped.matchAll(CLUSTER), ([cluster]) => {
    const one = { text: (mirrored.get(at) ?? cluster.slice(0, 1)) + cluster.slice(1), level: levels[at] ?? 0 }
    at += cluster.length
    return one
  })
  const highest = clusters.reduce((most, { level }) => Math.max(most, level), 0)
  for (let level = highest; level > 0; level--) turn(clusters, level)
  return clusters.map((cluster) => cluster.text).join('')
}

/** Rule L2: what stands at a level and above is turned round, stretch by stretch. */
function turn(clusters: { text: string; level: number }[], level: number): void {
  let start = 0
  while (start < clusters.length) {
    let end = start
    while ((clusters[end]?.level ?? -1) >= level) end++
    const stretch = clusters.slice(start, end).reverse()
    for (const [nth, cluster] of stretch.entries()) clusters[start + nth] = cluster
    start = end + 1
  }
}
