import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean.ts'
import { jsonPieces } from '../../src/write/json-pieces.ts'
import { write, writePieces } from '../../src/write.ts'

const LONG = 'س'.repeat(300_000)
const printed = (value: object, gap: number) => [...jsonPieces(value, gap)].join('')

describe('JSON in pieces', () => {
  it('is what JSON.stringify prints', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue())
    fc.assert(
      fc.property(object, fc.constantFrom(0, 2, 3), (value, gap) => {
        expect(printed(value, gap)).toBe(JSON.stringify(value, null, gap))
      }),
    )
  })

  it('however long texts and lists in it are', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => ({ at, edits: at % 2 ? [] : [{ at }] }))
    const values = [
      { text: LONG, empty: [], none: {}, last: null },
      { texts: ['a', LONG, 'b', LONG], left: undefined, rows },
      { rows: [{ text: LONG, lines: [1, 2], edits: [{ was: 'a' }] }, ...rows], text: '\u0000"\\' },
      // A pair of halves across the cut stays one character, and a half alone stays an escape.
      { text: `${'س'.repeat(256 * 1024 - 1)}😀${LONG}\ud83d` },
      { text: `${'س'.repeat(256 * 1024 - 1)}\ud83d${LONG}` },
    ]
    for (const value of values)
      for (const gap of [0, 2]) expect(printed(value, gap)).toBe(JSON.stringify(value, null, gap))
  })

  it('takes any iterable for a list, and holds no more than a part of it', () => {
    let given = 0
    function* endless() {
      for (;;) yield given++
    }
    const pieces = jsonPieces({ list: endless() }, 0)
    expect([pieces.next().value, pieces.next().value]).toEqual([
      '{"list":',
      `[${Array.from({ length: 512 }, (_, at) => at)}`,
    ])
    expect(given).toBe(512)
  })

  it('so too where lists that are no arrays stand in an object of the object', () => {
    const late = { audit: { id: 'a', blocks: new Set([1, 2]), deeper: { none: new Set() } }, last: 1 }
    const held = { audit: { id: 'a', blocks: [1, 2], deeper: { none: [] } }, last: 1 }
    for (const gap of [0, 2]) expect(printed(late, gap)).toBe(JSON.stringify(held, null, gap))
  })

  it('prints lists that are made while they are read, however deep they stand', () => {
    function* two() {
      yield { edits: [] }
      yield 'b'
    }
    const list = [...two()]
    for (const gap of [0, 2]) {
      const value = { audit: { blocks: two(), bom: false }, rows: [{ blocks: two() }, 'c'] }
      const held = { audit: { blocks: list, bom: false }, rows: [{ blocks: list }, 'c'] }
      expect(printed(value, gap)).toBe(JSON.stringify(held, null, gap))
    }
  })

  it('prints no more together where entries have many of their own', () => {
    const edits = Array.from({ length: 400 }, (_, start) => ({ start, was: '  ', now: ' ' }))
    const many = Array.from({ length: 200_000 }, (_, start) => start)
    const value = { rows: [...Array(100).fill({ edits }), { edits: many }], last: 1 }
    for (const gap of [0, 2]) {
      const pieces = [...jsonPieces(value, gap)]
      expect(pieces.join('')).toBe(JSON.stringify(value, null, gap))
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1_000_000)
    }
  })

  it('is the file of an article, with and without its search form', () => {
    for (const fold of [false, true]) {
      const article = cleanArticle('خبر\n\nافتتح وزير النقل صباح اليوم الجسر الجديد.', { fold })
      expect([...writePieces(article)].join('')).toBe(write(article))
    }
  })
})
