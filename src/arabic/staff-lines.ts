import { isArabicLetter } from './characters.ts'
import { trimEdges } from './edges.ts'
import { fold } from './fold.ts'
import { type Plain, plainWithOffsets } from './plain.ts'
import { fitsStaffName, isRoleKey, mayNameOffice, opensOffice } from './roles.ts'
import { opensNewsOfOffice } from './text-openings.ts'
import { tidy } from './tidy.ts'

/** A role and the name beside it, as printed; either may be missing. */
export interface StaffPair {
  readonly role: string | null
  readonly name: string | null
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface Run {
  readonly from: number
  readonly to: number
}

const WORD = /[a-z]+|\d+|[\u0620-\u064A\u066E-\u06D5]+/g
/** Words that end an office; templates glue the name right behind them (`رئيس التحريرسلمى …`). */
const GLUED =
  /^(و?(?:التحرير|الاداره|التنفيذي|المنتدب|المسؤول|المسئول|الامتياز|العام|الموقع|البوابه))([\u0620-\u064A]{3,})$/

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  for (const found of text.matchAll(WORD)) {
    const start = found.index
    const glued = GLUED.exec(found[0])
    if (glued?.[1] !== undefined && found[0].length > glued[1].length + 2) {
      const middle = start + glued[1].length
      words.push({ text: glued[1], start, end: middle })
      words.push({ text: found[0].slice(glued[1].length), start: middle, end: start + found[0].length })
    } else words.push({ text: found[0], start, end: start + found[0].length })
  }
  return joinLoneWaw(words)
}

/** `رئيس مجلس الإدارة و رئيس التحرير`: the conjunction printed apart belongs to the next word. */
function joinLoneWaw(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const next = words[i + 1]
    if (word === undefined) continue
    if (word.text === 'و' && next !== undefined) {
      joined.push({ text: `و${next.text}`, start: word.start, end: next.end })
      i++
    } else joined.push(word)
  }
  return joined
}

const LONGEST_ROLE = 14

function roleAt(words: readonly Word[], from: number): Run | null {
  let best: Run | null = null
  const taken: string[] = []
  for (let to = from; to < words.length && taken.length < LONGEST_ROLE; to++) {
    taken.push(words[to]?.text ?? '')
    if (isRoleKey(taken)) best = { from, to: to + 1 }
  }
  return best
}

function rolesIn(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < words.length; at++) {
    const run = opensOffice(words[at]?.text ?? '') ? roleAt(words, at) : null
    if (run === null) continue
    runs.push(run)
    at = run.to - 1
  }
  return runs
}

const FRONT_MARK = /[\s:/\\|،,؛.\-\u2013\u2014\u0640]/
const BACK_MARK = /[\s:/\\|،,؛\-\u2013\u2014\u0640]/

function printed(raw: string, folded: Plain, from: number, to: number): string {
  if (from >= to) return ''
  const start = folded.at[from] ?? 0
  const end = to >= folded.text.length ? raw.length : (folded.at[to] ?? raw.length)
  return trimEdges(tidy(raw.slice(start, end)), FRONT_MARK, BACK_MARK)
}

/**
 * Cuts a raw line into the offices it names and the names beside them: `رئيس التحرير : سلمى الحداد`, the same glued
 * or several in a row, a publication's name in front. Empty where a part is neither: a headline that begins with an
 * office gives nothing.
 */
export function splitStaffLine(line: string): readonly StaffPair[] {
  if (!mayNameOffice(line)) return []
  const folded = plainWithOffsets(line)
  const words = wordsOf(folded.text)
  const runs = rolesIn(words)
  const [first] = runs
  if (first === undefined) return []
  const pairs: StaffPair[] = []
  const lead = printed(line, folded, 0, words[first.from]?.start ?? 0)
  if (lead !== '') {
    if (!isLead(lead)) return []
    pairs.push({ role: null, name: lead })
  }
  for (const [i, run] of runs.entries()) {
    const pair = pairOf(line, folded, words, run, runs[i + 1])
    if (pair === null) return []
    pairs.push(pair)
  }
  return pairs
}

/** A publication's name in front of the first office: a few words, no sentence. */
function isLead(text: string): boolean {
  if (opensNewsOfOffice(fold(text))) return false
  return text.split(' ').length <= 4 && text.length <= 40 && !/[.؟!:]/.test(text)
}

function pairOf(
  line: string,
  folded: Plain,
  words: readonly Word[],
  run: Run,
  next: Run | undefined,
): StaffPair | null {
  const roleStart = words[run.from]?.start ?? 0
  const roleEnd = words[run.to - 1]?.end ?? 0
  const nameEnd = next === undefined ? folded.text.length : (words[next.from]?.start ?? folded.text.length)
  const role = printed(line, folded, roleStart, roleEnd)
  const name = printed(line, folded, roleEnd, nameEnd)
  if (name === '') return { role, name: null }
  const gap = folded.text.slice(roleEnd, nameEnd).trimStart()
  const marked = !isArabicLetter(gap.charCodeAt(0)) || !folded.text.slice(roleEnd, nameEnd).startsWith(' ')
  return fitsStaffName(name, marked) ? { role, name } : null
}
