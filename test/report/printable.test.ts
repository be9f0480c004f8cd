import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainly, printable, readable, visible } from '../../src/report/printable.ts'

describe('printable', () => {
  it('escapes what would move the cursor or turn the text', () => {
    expect(printable('a\nb\tc\rd')).toBe('a\\nb\\tc\\rd')
    expect(printable('\u001b[2Jخبر\u202etxt')).toBe('\\u{1b}[2Jخبر\\u{202e}txt')
    expect(printable('\ud800')).toBe('\\u{d800}')
  })

  it('leaves text as it is', () => {
    for (const text of ['خبر عاجل', 'two words', 'é', '\u0645\u064f', 'C:\\news', '\u{1f4f0}'])
      expect(printable(text)).toBe(text)
  })

  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u)
      }),
    )
  })
})

describe('visible', () => {
  it('names what cannot be seen', () => {
    expect(visible('\u00a0')).toBe('[NBSP]')
    expect(visible(' \u200f:')).toBe('[SPACE][RLM]:')
    expect(visible('\u001a\u2003\u{e0001}')).toBe('[SUB][U+2003][U+E0001]')
    expect(visible('')).toBe('nothing')
    expect(visible('   \u00a0 \t\t')).toBe('[SPACE\u00d73][NBSP][SPACE][TAB\u00d72]')
    expect(visible('a  a  ')).toBe('a[SPACE\u00d72]a[SPACE\u00d72]')
  })

  it('gives a mark something to stand on', () => {
    expect(visible('\u064b')).toBe('\u25cc\u064b')
    expect(visible('د\u064b\u0651')).toBe('د\u064b\u0651')
    expect(visible(' \u064b\u0651')).toBe('[SPACE]\u25cc\u064b\u0651')
  })
})

describe('readable', () => {
  it('names what cannot be seen, and leaves what is read as text', () => {
    expect(readable('12\u00a0% من  \u200fالنص\u001b')).toBe('12[NBSP]% من  [RLM]النص[ESC]')
    expect(readable('می\u200cخواهم')).toBe('می\u200cخواهم')
  })
})

describe('plainly', () => {
  it('gives what the eye takes', () => {
    expect(plainly('a\u00a0 \tb\u200f\u200bc می\u200cخ')).toBe('a bc می\u200cخ')
  })
})
