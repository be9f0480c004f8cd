import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/arabic/fold.ts'
import { QUOTE_STYLES } from '../../src/model/rule.ts'
import { converted, polished } from './context.ts'

/** Real pages belong to their papers and lie beside the project, where they do; else the lines are of the fixtures. */
const FOLDERS = ['../../../shared/corpus/edge', '../../../shared/corpus/dev', '../../fixtures'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)
const folder = FOLDERS.find((path) => existsSync(path)) ?? ''

const LINES = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt') && !path.endsWith('.audit.txt'))
  .sort()
  .flatMap((path) => readFileSync(`${folder}/${path}`, 'utf8').split(/\r\n|\n|\r/))
  .filter((line) => /[\u0621-\u064a]{3}/.test(line))
  .map((line) => line.slice(0, 600).replaceAll(/[&<>]|content=|\ufffd/g, ''))

/** What scrapers and editors put into a line, or take out of it. */
const TROUBLE = [
  ...[
    '"',
    '\u201c',
    '\u201d',
    '«',
    '»',
    "''",
    '(',
    ')',
    '((',
    '))',
    ' ',
    '  ',
    '\u00a0',
    '\t',
    '\u200b',
    '\u200f',
  ],
  ...[
    '،',
    ' ،',
    ',',
    '.',
    ' .',
    ':',
    '؟',
    '!',
    '...',
    '-',
    'ـ',
    '\u064b',
    '\u0651',
    '\u0654',
    '\u200c',
    '\ufeff',
  ],
  ...[
    ' و ',
    'و ',
    'ی',
    'ک',
    '\ufefb',
    '٣',
    '3.5',
    '1,200',
    '10:30',
    'هـ',
    'بـ"',
    'أ.ف.ب',
    '#',
    '@',
    '://',
    '\u001a',
  ],
]

interface Cut {
  readonly at: number
  readonly length: number
  readonly put: string
}

const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(600),
  length: fc.nat(4),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...TROUBLE)),
})

/** A real line with a few of its characters taken out or others put in. */
const mutated: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...LINES), fc.array(cut, { maxLength: 6 }))
  .map(([line, cuts]) =>
    cuts.reduce((text, { at, length, put }) => {
      const start = at % (text.length + 1)
      return (text.slice(0, start) + put + text.slice(start + length)).replaceAll(/\p{Surrogate}/gu, '')
    }, line),
  )

const runs = { numRuns: Number(process.env.RUNS ?? 3000) }

describe(`laws of polishing on ${LINES.length} lines of ${folder.includes('shared') ? 'real pages' : 'the fixtures (NOT on real pages: ../shared/corpus is not there)'}, mutated`, () => {
  it.each(QUOTE_STYLES)('a second time changes nothing (%s)', (style) => {
    fc.assert(
      fc.property(mutated, (text) => {
        const once = polished(text, style)
        expect(polished(once, style)).toBe(once)
      }),
      runs,
    )
  })

  it.each(['keep', 'latin', 'arabic'] as const)('nor with vowel marks off and digits to %s', (digits) => {
    fc.assert(
      fc.property(mutated, (text) => {
        const once = converted(text, digits)
        expect(converted(once, digits)).toBe(once)
      }),
      runs,
    )
  })

  it('the search key stays the same', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(key(polished(text))).toBe(key(text))
        expect(key(converted(text, 'latin'))).toBe(key(text))
      }),
      runs,
    )
  })

  it('no letter is invented, lost or moved', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(letters(polished(text))).toBe(letters(text))
      }),
      runs,
    )
  })

  it('no figure is touched', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        expect(polished(text).match(/\p{N}/gu)).toEqual(text.match(/\p{N}/gu))
      }),
      runs,
    )
  })
})

/** The key without its gaps: joining a word or splitting off a mark does not count. */
function key(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/** Letters under the mappings the rules declare: presentation forms, composition, look-alikes. */
function letters(text: string): string {
  return text
    .replaceAll(
      /[\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]/gu,
      '',
    )
    .replaceAll(/[\ufb50-\ufbff\ufe70-\ufefc]/g, (form) =>
      form.normalize('NFKC').replaceAll(/[ \u0640]/g, ''),
    )
    .normalize('NFC')
    .replaceAll(/[یى]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll(/[ہھ]/g, 'ه')
    .replaceAll(/[^\p{L}\p{M}]/gu, '')
}
