import { trimEdges } from '../arabic/edges.ts'
import { fold } from '../arabic/fold.ts'
import { remember } from '../arabic/remember.ts'
import { isPartyOffice, isRole } from '../arabic/roles.ts'
import { type StaffPair, splitStaffLine } from '../arabic/staff-lines.ts'
import { tidy } from '../arabic/tidy.ts'

/** Joins an office with the name on the next line; what stays without a partner keeps null. */
class Imprint {
  readonly pairs: StaffPair[] = []
  private office: string | null = null

  takeOffice(role: string): void {
    this.flush()
    this.office = role
  }

  takeName(name: string): void {
    this.pairs.push({ role: this.office, name })
    this.office = null
  }

  takePairs(pairs: readonly StaffPair[]): void {
    this.flush()
    for (const pair of pairs) {
      if (pair.role !== null && pair.name === null) this.takeOffice(pair.role)
      else {
        this.flush()
        // A copy: what is remembered must not change with an article of somebody's.
        this.pairs.push({ ...pair })
      }
    }
  }

  flush(): void {
    if (this.office !== null) this.pairs.push({ role: this.office, name: null })
    this.office = null
  }
}

const EDGE = /[\s:/|-]/

/**
 * Reads the lines of a masthead, in page order, into offices and names, each pair once: an office and a name on lines
 * of their own, glued or behind a colon, several on one line, a publication's name alone (`role: null`).
 */
export function readStaff(lines: readonly string[]): readonly StaffPair[] {
  const imprint = new Imprint()
  for (const line of lines) {
    const { text, kind, pairs } = line.length > LONGEST ? readLine(line) : known(line)
    if (text === '') continue
    if (kind === 'office') imprint.takeOffice(text)
    else if (kind === 'name') imprint.takeName(text)
    else imprint.takePairs(pairs)
  }
  imprint.flush()
  return once(imprint.pairs)
}

/** What a line of a masthead is by itself. */
interface StaffLine {
  readonly text: string
  readonly kind: 'office' | 'name' | 'pairs'
  readonly pairs: readonly StaffPair[]
}

/** A masthead is the same on each page of its site. */
const known = remember(readLine)
const LONGEST = 200

function readLine(line: string): StaffLine {
  const text = trimEdges(tidy(line), EDGE)
  if (isRole(text) || isPartyOffice(text)) return { text, kind: 'office', pairs: [] }
  const pairs = splitStaffLine(line)
  return { text, kind: pairs.length > 0 ? 'pairs' : 'name', pairs }
}

function once(pairs: readonly StaffPair[]): readonly StaffPair[] {
  if (pairs.length < 2) return pairs
  const seen = new Set<string>()
  return pairs.filter((pair) => {
    const key = `${keyOf(pair.role)}|${keyOf(pair.name)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function keyOf(text: string | null): string {
  if (text === null) return ''
  return text.length > LONGEST ? fold(text) : knownKey(text)
}

const knownKey = remember(fold)
