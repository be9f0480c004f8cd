import { describe, expect, it } from 'vitest'
import { fold } from '../src/arabic/fold.ts'
import { foldWithOffsets } from '../src/arabic/fold-offsets.ts'
import { decode, explainArticle } from '../src/index.ts'
import { stepsOf } from './counted.ts'
import { converted, polished } from './polish/context.ts'

/** Pieces that make a line hard: each repeated fills a line with one kind of trouble. */
const PIECES = [
  ...[
    '"',
    '" ',
    ' "',
    '«',
    '« ',
    "''",
    '<<',
    '((',
    '(',
    ')(',
    '[ ',
    '.',
    '. ',
    ' .',
    '..',
    '،',
    ' ، ',
    ':',
    '!',
    '؟',
  ],
  ...[
    'و ',
    ' و ',
    'ا',
    'ا ',
    'الجسر ',
    'الجسر. ',
    '،و ',
    'ا,',
    '3.5 ',
    '1,',
    '٣٫٥',
    'F-1',
    '#',
    '@ا',
    'www.',
    '://',
  ],
  ...[
    '&amp;',
    '&',
    '&a',
    '<br>',
    '<b',
    '<!--',
    'alt="',
    '" />',
    '\u00a0',
    ' \u00a0',
    '\t',
    '\u200b',
    '\u200c',
    '\u202b',
  ],
  ...[
    '\u0651\u064e',
    'ا\u0653',
    'ـ',
    'اـ',
    'ـ\u064e',
    '\ufed7',
    'ی',
    'کی',
    'إلی ',
    '٣',
    '😀',
    '\ud800',
    '\u001a',
  ],
  ...['"الجسر" ', 'قال "نعم ', '(الجسر) ', 'أ. ', 'الجسر.كما ', 'ط§ظ„', 'Ø§Ù„ ', 'ÇáÃ '],
]

/** Twice the text may take a little more than twice the steps: tables grow, buffers double. */
const MOST_GROWTH = 2.4
const LENGTH = 3000

function growth(run: (text: string) => unknown, piece: string): number {
  // An even number: quote marks without a partner are looked at in more ways.
  const once = piece.repeat(2 * Math.ceil(LENGTH / (2 * piece.length)))
  const twice = once + once
  // What is learned once and remembered is no step of the work.
  run(twice)
  const [one, two] = [stepsOf(() => run(once)), stepsOf(() => run(twice))]
  return two / Math.max(one, 1)
}

const WAYS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['polishing', polished],
  ['polishing with all conversions', (text) => converted(text, 'arabic')],
  ['folding', fold],
  ['folding with offsets', foldWithOffsets],
  ['reading', (text) => decode(new TextEncoder().encode(text))],
  ['cleaning a page of one line', (text) => explainArticle(text)],
  ['cleaning a page of many lines', (text) => explainArticle(text.replaceAll(/(.{40})/gsu, '$1\n'))],
]

describe.each(WAYS)('%s takes twice the steps for twice the text', (_name, run) => {
  it.each(PIECES)('of %j', (piece) => {
    expect(growth(run, piece)).toBeLessThan(MOST_GROWTH)
  })
})

describe('counted steps', () => {
  it('show a loop in a loop', () => {
    const quadratic = (text: string) => {
      for (let at = 0; at < text.length; at += 10) text.slice(at)
    }
    expect(growth(quadratic, 'ا')).toBeGreaterThan(3)
  })

  it('leave the language as it was', () => {
    const before = [String.prototype.slice, RegExp.prototype.exec]
    expect(stepsOf(() => 'abc'.slice(1))).toBe(2)
    expect([String.prototype.slice, RegExp.prototype.exec]).toEqual(before)
  })
})
