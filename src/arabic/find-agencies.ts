import { AGENCIES } from './agencies.ts'
import { isArabicLetter } from './characters.ts'
import { type Plain, plain, plainWithOffsets } from './plain.ts'

/** An agency named in a text; `start` and `end` are UTF-16 offsets of its printed form in that text. */
export interface AgencyMention {
  /** The canonical printed name, e.g. `أ ف ب` for `فرانس برس`, `أ.ف.ب` or `AFP`. */
  readonly name: string
  readonly start: number
  readonly end: number
}

interface Form {
  readonly name: string
  readonly words: readonly string[]
  readonly initials: boolean
  /** Believed only in dateline or byline position. */
  readonly shared: boolean
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

const WORD = /[a-z0-9\u0620-\u064A\u066E-\u06D5]+/g

function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(WORD)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  }
  return found
}

const FORMS = new Map<string, Form[]>()
const WHOLE = new Map<string, string>()

function learn(name: string, printed: string, shared: boolean): void {
  const parts = words(plain(printed)).map((word) => word.text)
  const [first] = parts
  if (first === undefined) return
  const initials = parts.length > 1 && parts.every((part) => part.length === 1)
  const row = FORMS.get(first) ?? []
  row.push({ name, words: parts, initials, shared })
  WHOLE.set(parts.join(' '), name)
  FORMS.set(first, row)
}

for (const agency of AGENCIES) {
  for (const form of agency.forms.split('|')) learn(agency.name, form, false)
  for (const form of agency.shared?.split('|') ?? []) learn(agency.name, form, true)
}
for (const row of FORMS.values()) row.sort((a, b) => b.words.length - a.words.length)

/** The agency that plain words name as a whole, position aside; undefined where they name none. */
export function agencyNamed(plainWords: string): string | undefined {
  return WHOLE.get(plainWords)
}

/** Forms of four letters and more keep their meaning behind a one-letter proclitic: `لرويترز`, `بفرانس برس`. */
const PROCLITICS = new Set(['ل', 'ب', 'و', 'ك'])

function formsFor(word: string): { row: readonly Form[]; skip: number } {
  const row = FORMS.get(word)
  if (row !== undefined) return { row, skip: 0 }
  if (word.length < 5 || !PROCLITICS.has(word.charAt(0))) return { row: [], skip: 0 }
  const bare = (FORMS.get(word.slice(1)) ?? []).filter((form) => !form.shared)
  return { row: bare, skip: 1 }
}

/** Whether a plain word can be the first of an agency's name. */
export function opensAgency(word: string): boolean {
  return formsFor(word).row.length > 0
}

/** Initials may have dots between them, other words of a name only a space. */
function gapFits(gap: string, initials: boolean): boolean {
  return gap === ' ' || (initials && (gap === '.' || gap === '. ' || gap === ' .' || gap === ' . '))
}

function formFits(form: Form, text: string, all: readonly Word[], at: number): boolean {
  for (let k = 1; k < form.words.length; k++) {
    const word = all[at + k]
    const before = all[at + k - 1]
    if (word === undefined || before === undefined || word.text !== form.words[k]) return false
    if (!gapFits(text.slice(before.end, word.start), form.initials)) return false
  }
  return true
}

const OPENING = new Set(['', '(', '-', '/', ':', ',', '|', '[', '"'])
const CLOSING = new Set(['', ')', '-', '/', ':', ',', '|', ']', '"', '.'])
/** A dateline stands in the first words of a paragraph; a dash further on is an aside. */
const DATELINE_REACH = 60

function nearestMark(text: string, from: number, step: 1 | -1): string {
  let at = from
  while (text.charCodeAt(at) === 0x20) at += step
  const mark = text.charAt(at)
  const unit = text.charCodeAt(at)
  return isArabicLetter(unit) || /[a-z0-9]/.test(mark) ? 'letter' : mark
}

function inPosition(text: string, start: number, end: number): boolean {
  const before = nearestMark(text, start - 1, -1)
  const after = nearestMark(text, end, 1)
  if (before === '(' && after === ')') return true
  if (start > DATELINE_REACH && after !== '') return false
  return OPENING.has(before) && CLOSING.has(after) && before !== '"'
}

/** The agencies a text names, in order, without overlap. Raw lines are welcome; linear; never throws. */
export function findAgencies(text: string): readonly AgencyMention[] {
  const found: AgencyMention[] = []
  const folded = plainWithOffsets(text)
  const all = words(folded.text)
  for (let at = 0; at < all.length; at++) {
    const hit = mentionAt(folded, all, at)
    if (hit === null) continue
    found.push(hit.mention)
    at += hit.words - 1
  }
  return found
}

function mentionAt(
  folded: Plain,
  all: readonly Word[],
  at: number,
): { mention: AgencyMention; words: number } | null {
  const first = all[at]
  if (first === undefined) return null
  const { row, skip } = formsFor(first.text)
  for (const form of row) {
    if (!formFits(form, folded.text, all, at)) continue
    const last = all[at + form.words.length - 1] ?? first
    const start = first.start + skip
    if ((form.shared || (form.initials && start > 0)) && !initialsStand(form, folded.text, start, last.end))
      continue
    const mention = { name: form.name, start: folded.at[start] ?? 0, end: endOffset(folded, last.end) }
    return { mention, words: form.words.length }
  }
  return null
}

const LETTER_BEFORE = /(?:^|[ .])[\u0620-\u064A][ .]{1,2}$/
const LETTER_AFTER = /^[ .]{1,2}[\u0620-\u064A](?:$|[ .])/

/** Three initials in a row are an agency wherever they stand, unless a fourth letter makes them a list. */
function initialsStand(form: Form, text: string, start: number, end: number): boolean {
  if (form.shared) return inPosition(text, start, end)
  return (
    !LETTER_BEFORE.test(text.slice(Math.max(0, start - 4), start)) &&
    !LETTER_AFTER.test(text.slice(end, end + 4))
  )
}

function endOffset(folded: Plain, end: number): number {
  return (folded.at[end - 1] ?? 0) + 1
}
