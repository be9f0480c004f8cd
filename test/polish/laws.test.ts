import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/arabic/fold.ts'
import { QUOTE_STYLES } from '../../src/model/rule.ts'
import { ASKED, QUOTE } from '../../src/polish/bits.ts'
import { apply } from '../../src/polish/compose.ts'
import { polishLine } from '../../src/polish/polish-line.ts'
import { quotes } from '../../src/polish/quotes.ts'
import { survey } from '../../src/polish/survey.ts'
import { POLISH_RULES } from '../../src/polish/table.ts'
import { converted, polished, seen } from './context.ts'
import { line } from './text.ts'

const MARKUP = ['polish/entities', 'polish/attributes', 'polish/tags']
/** Lines without markup, which is read once. */
const bareLine = line.map((text) => text.replaceAll(/[&<>]|content=/g, ''))
const runs = { numRuns: 1500 }

describe('laws of polishing', () => {
  it('hunks lead from the source to the text, sorted, apart, and say what stood there', () => {
    fc.assert(
      fc.property(line, fc.nat(1000), (text, start) => {
        const { text: result, hunks } = polishLine(
          text,
          POLISH_RULES,
          seen().context,
          start,
          survey(text),
          () => {},
        )
        let last = -1
        for (const hunk of hunks) {
          expect(hunk.start).toBeGreaterThan(last)
          expect(hunk.was).toBe(text.slice(hunk.start - start, hunk.end - start))
          expect(hunk.was).not.toBe(hunk.now)
          expect(hunk.rules.length).toBeGreaterThan(0)
          expect(new Set(hunk.rules).size).toBe(hunk.rules.length)
          last = hunk.end
        }
        const edits = hunks.map(({ start: from, end, now }) => ({
          start: from - start,
          end: end - start,
          now,
        }))
        expect(apply(text, edits)).toBe(result)
      }),
      runs,
    )
  })

  it.each(['keep', 'latin', 'arabic'] as const)(
    'a second time changes nothing, vowel marks off and digits to %s',
    (digits) => {
      fc.assert(
        fc.property(bareLine, (text) => {
          const once = converted(text, digits)
          expect(converted(once, digits)).toBe(once)
        }),
        runs,
      )
    },
  )

  it.each(['latin', 'arabic'] as const)('neither does the search key, with digits to %s', (digits) => {
    fc.assert(
      fc.property(bareLine, (text) => {
        expect(key(bare(converted(text, digits)))).toBe(key(bare(text)))
      }),
      runs,
    )
  })

  it.each(QUOTE_STYLES)('a second time changes nothing (%s)', (style) => {
    fc.assert(
      fc.property(line, (text) => {
        const once = polished(text, style, ['polish/entities'])
        expect(polished(once, style, ['polish/entities'])).toBe(once)
      }),
      runs,
    )
  })

  it('a second time changes nothing, entities and all, where no entity was escaped twice', () => {
    fc.assert(
      fc.property(line, (text) => {
        const once = polished(text)
        const left = once.match(/&[#a-z0-9]+;/gi) ?? []
        fc.pre(left.length === 0 || !/&(?:amp|#0*38|#x0*26);/i.test(text))
        fc.pre(left.every((entity) => text.includes(entity)))
        expect(polished(once)).toBe(once)
      }),
      runs,
    )
  })

  it.each(POLISH_RULES.map((rule) => [rule.id, rule] as const))('%s alone comes to rest', (id, rule) => {
    const round = (text: string) => apply(text, rule.edits(text, seen().context))
    fc.assert(
      fc.property(line, (text) => {
        const rested = round(round(round(text)))
        fc.pre(id !== 'polish/entities' || !rested.includes('&'))
        expect(round(rested)).toBe(rested)
      }),
      runs,
    )
  })

  it.each(POLISH_RULES.map((rule) => [rule.id, rule] as const))(
    '%s sleeps only where it has nothing to do',
    (_, rule) => {
      fc.assert(
        fc.property(line, (text) => {
          const spaced = text.replaceAll(/\s/g, ' ')
          if (((survey(spaced) | ASKED) & rule.wakes) !== 0) return
          expect(apply(spaced, rule.edits(spaced, seen().context))).toBe(spaced)
        }),
        runs,
      )
    },
  )

  it('tidy ASCII quotes need no rule', () => {
    fc.assert(
      fc.property(line, (text) => {
        if ((survey(text) & QUOTE) === 0) expect(quotes.edits(text, seen().context)).toEqual([])
      }),
      runs,
    )
  })

  it('a part of a longer text is surveyed as it would be alone', () => {
    fc.assert(
      fc.property(line, line, line, (before, text, after) => {
        const page = before + text + after
        expect(survey(page, before.length, before.length + text.length)).toBe(survey(text))
      }),
      runs,
    )
  })

  it('the search key of a line stays the same, markup aside', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(key(bare(polished(text, 'ascii', MARKUP)))).toBe(key(bare(text)))
      }),
      { ...runs, examples: [['\u06c1\u200d\u0654']] },
    )
  })

  it('no letter is invented: what is left are letters of the source in their order', () => {
    fc.assert(
      fc.property(line, (text) => {
        const source = [...letters(text)]
        let from = 0
        for (const letter of letters(polished(text, 'ascii', ['polish/entities']))) {
          const at = source.findIndex((one, index) => index >= from && mayBecome(one, letter))
          expect(at).toBeGreaterThanOrEqual(0)
          from = at + 1
        }
      }),
      runs,
    )
  })

  it.each(POLISH_RULES.map(({ id }) => id))('without %s no hunk names it', (id) => {
    fc.assert(
      fc.property(line, (text) => {
        const rules = POLISH_RULES.filter((rule) => rule.id !== id)
        const { hunks } = polishLine(text, rules, seen().context, 0, survey(text), () => {})
        expect(hunks.flatMap((hunk) => hunk.rules)).not.toContain(id)
      }),
    )
  })

  it('a line that needs nothing comes back as the same string without hunks', () => {
    const text = 'وقال وزير النقل إن الجسر يفتتح غدا.'
    expect(polishLine(text, POLISH_RULES, seen().context, 0, survey(text), () => {})).toEqual({
      text,
      hunks: [],
    })
    expect(survey(text)).toBe(0)
  })
})

/** The key without its gaps: joining a word or splitting off a mark does not count. */
function key(text: string): string {
  return fold(text).replaceAll(' ', '')
}

/** The text without what has no width and no letter, composed: a mark may meet its letter once a control has gone. */
function bare(text: string): string {
  return text
    .replaceAll(
      /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]/gu,
      '',
    )
    .replaceAll(/[\ufb50-\ufbff\ufe70-\ufefc]/g, (form) =>
      form.normalize('NFKC').replaceAll(/[ \u0640]/g, ''),
    )
    .normalize('NFC')
}

/** Letters, composed, without what has no letter of its own. */
function letters(text: string): string {
  return bare(bare(text)).replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** What the rules declare: look-alikes, with or without a hamza composed to them; ى and ي never become each other. */
const DECLARED: Readonly<Record<string, string>> = { ک: 'ك', ی: 'يى', ہ: 'ه', ھ: 'ه', ۂ: 'ۀ', ۀ: 'ۂ' }

function mayBecome(source: string, letter: string): boolean {
  return source === letter || (DECLARED[source]?.includes(letter) ?? false)
}
