import { trimEdges } from '../arabic/edges.ts'
import { fold } from '../arabic/fold.ts'
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
        this.pairs.push(pair)
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
    const text = trimEdges(tidy(line), EDGE)
    if (text === '') continue
    if (isRole(text) || isPartyOffice(text)) imprint.takeOffice(text)
    else {
      const pairs = splitStaffLine(line)
      if (pairs.length > 0) imprint.takePairs(pairs)
      else imprint.takeName(text)
    }
  }
  imprint.flush()
  return once(imprint.pairs)
}

function once(pairs: readonly StaffPair[]): readonly StaffPair[] {
  const seen = new Set<string>()
  return pairs.filter((pair) => {
    const key = `${fold(pair.role ?? '')}|${fold(pair.name ?? '')}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
