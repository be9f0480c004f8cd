import { isArabicLetter, TATWEEL } from './characters.ts'
import { entityAt } from './line-entities.ts'
import { DROP, isForm, plainUnit, SPACE } from './plain-units.ts'
import { textOf } from './text-of.ts'

const AMPERSAND = 0x26

/**
 * The plain form of a line: the key all trade tables are looked up by. It is for matching only and never printed.
 *
 * Letters: hamza seats of alef fall to ا, ى and Persian ی to ي, ة to ه, Persian ک to ك; vowel marks, tatweel and
 * invisible characters go; presentation forms become letters; Latin is lower-cased. Digits become ASCII, dashes `-`,
 * `، ؛ ؟` become `, ; ?`, double quotes `"`. Runs of any white space become one space; none is left at the ends.
 * A tatweel that stands between spaces is the press's dash (`القاهرة ـ`), so it becomes `-`.
 */
export interface Plain {
  readonly text: string
  /** For each UTF-16 unit of `text` the offset in the raw line; one more entry holds the end of the last unit. */
  readonly at: readonly number[]
}

/** Collects plain units and where they came from; spaces wait until something follows them. */
class Collector {
  readonly units: number[] = []
  readonly at: number[] = []
  private waiting = -1
  private end = 0

  put(unit: number, from: number, to: number): void {
    if (unit === DROP) return
    if (unit === SPACE) {
      if (this.units.length > 0 && this.waiting < 0) this.waiting = from
      return
    }
    if (this.waiting >= 0) this.push(SPACE, this.waiting, from)
    this.waiting = -1
    this.push(unit, from, to)
  }

  /** A tatweel with no letter before it is a dash; after a letter it is only a long stroke. */
  putTatweel(from: number): void {
    const last = this.units[this.units.length - 1] ?? SPACE
    if (this.waiting < 0 && isArabicLetter(last)) return
    if (this.waiting < 0 && last === 0x2d) return
    this.put(0x2d, from, from + 1)
  }

  finish(): Plain {
    this.at.push(this.end)
    return { text: textOf(this.units), at: this.at }
  }

  private push(unit: number, from: number, to: number): void {
    this.units.push(unit)
    this.at.push(from)
    this.end = to
  }
}

/** The plain form of a raw line and the way back to its offsets. Linear; never throws. */
export function plainWithOffsets(raw: string): Plain {
  const out = new Collector()
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    if (unit === TATWEEL) out.putTatweel(i)
    else if (unit === AMPERSAND) {
      const entity = entityAt(raw, i)
      out.put(plainUnit(entity?.unit ?? unit), i, entity?.end ?? i + 1)
      if (entity !== null) i = entity.end - 1
    } else if (isForm(unit)) {
      const letters = raw.charAt(i).normalize('NFKC')
      for (let k = 0; k < letters.length; k++) out.put(plainUnit(letters.charCodeAt(k)), i, i + 1)
    } else out.put(plainUnit(unit), i, i + 1)
  }
  return out.finish()
}

let buffer = new Uint16Array(1024)

/** The plain form alone: without the way back, and so in a third of the time. */
export function plain(raw: string): string {
  if (raw.length > buffer.length) buffer = new Uint16Array(raw.length * 2)
  const out = buffer
  let length = 0
  let spaced = false
  for (let i = 0; i < raw.length; i++) {
    const source = raw.charCodeAt(i)
    if (source === TATWEEL || source === AMPERSAND || isForm(source)) return plainWithOffsets(raw).text
    const unit = plainUnit(source)
    if (unit === DROP) continue
    if (unit === SPACE) {
      spaced = length > 0
      continue
    }
    if (spaced) out[length++] = SPACE
    spaced = false
    out[length++] = unit
  }
  return textOf(out, length)
}
