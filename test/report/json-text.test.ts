import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonParts, jsonText } from '../../src/report/json-text.ts'

describe('JSON that is printed', () => {
  it('escapes what turns or breaks a line, and nothing else', () => {
    const name = 'a\u202eb\u2028c\u2066d\u009be\u200f\u200c\u061cجسر.txt'
    expect(jsonText({ name })).toBe(
      '{\n  "name": "a\\u202eb\\u2028c\\u2066d\\u009be\\u200f\u200c\\u061cجسر.txt"\n}',
    )
  })

  it('is the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const all = { value, text: `${text}\u202e\u2029` }
        expect(JSON.parse(jsonText(all))).toEqual(JSON.parse(JSON.stringify(all)))
      }),
    )
  })

  it('is the same text a part at a time', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (list, before) => {
        const frame = (rows: readonly unknown[]) => ({ before, deep: [{ n: 1, list: rows }] })
        expect([...jsonParts(frame([]), list)].join('')).toBe(`${jsonText(frame(list))}\n`)
      }),
    )
  })
})
