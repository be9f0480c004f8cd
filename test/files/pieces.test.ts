import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encoded } from '../../src/files/encoded.ts'
import { eachLine } from '../../src/files/lines.ts'
import { LARGE, Printed } from '../../src/files/printed.ts'
import { notOurs, openTree, savePieces } from '../../src/files/save.ts'
import { folder } from '../cli/command.ts'

const PIECES = ['{', 'س'.repeat(400_000), '', 'a'.repeat(300_000), '😀', 'ب'.repeat(200_000), '}\n']

describe('a text in pieces', () => {
  it('is encoded as the whole is', () => {
    const pieces = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PIECES)))
    fc.assert(
      fc.property(pieces, (texts) => {
        const bytes = Buffer.concat(Array.from(encoded(texts), (part) => Buffer.from(part)))
        expect(bytes.equals(Buffer.from(texts.join('')))).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  it('is saved with its checksum, and over nothing that others wrote', () => {
    const at = folder({ 'theirs.json': '{}' })
    const tree = openTree(at, notOurs)
    const whole = PIECES.join('')
    expect(savePieces(tree, 'a/b.json', PIECES)).toBe(createHash('sha256').update(whole).digest('hex'))
    expect(readFileSync(join(at, 'a/b.json'), 'utf8')).toBe(whole)
    expect(() => savePieces(tree, 'theirs.json', PIECES)).toThrow(/was not written by clean-news/)
  })
})

describe('articles of a stream', () => {
  it('are one a line in their order, large ones in parts', () => {
    const articles = [{ a: 1 }, { text: 'س'.repeat(2_000_000) }, { b: 2 }, { c: 3 }]
    const out = new Printed()
    for (const article of articles) out.add(article, 'text' in article ? LARGE + 1 : 10)
    const parts = out.end()
    expect(Buffer.concat(parts).toString()).toBe(articles.map((one) => `${JSON.stringify(one)}\n`).join(''))
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(LARGE + 1)
  })
})

describe('a large line that was read', () => {
  it('is not held any more where it is the last, and only there', () => {
    const large = 'a'.repeat(LARGE + 1)
    for (const [text, held] of [
      [large, 0],
      [`b\n${large}\n`, 0],
      [`${large}\nb\n`, LARGE + 4],
      ['b\n', 2],
    ] as const) {
      const lines = { first: 1, bytes: Buffer.from(text) }
      const [one] = [...eachLine(lines)].filter(({ bytes }) => text.length < 10 || bytes.length > 10)
      one?.letGo()
      expect(lines.bytes.length).toBe(held)
    }
  })
})
