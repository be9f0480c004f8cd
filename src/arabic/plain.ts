import { digitValue } from './digits.ts'

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

const TATWEEL = 0x0640
const SPACE = 0x20
const DROP = -1

/** Named entities scrapers leave in lines; others stay as they are. */
const ENTITIES: ReadonlyMap<string, number> = new Map([
  ['nbsp', 0x20],
  ['ndash', 0x2d],
  ['mdash', 0x2d],
  ['quot', 0x22],
  ['laquo', 0x22],
  ['raquo', 0x22],
  ['ldquo', 0x22],
  ['rdquo', 0x22],
  ['rlm', 0x200f],
  ['lrm', 0x200e],
  ['amp', 0x26],
  ['copy', 0xa9],
])
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy

const LETTERS: ReadonlyMap<number, number> = new Map([
  [0x0622, 0x0627],
  [0x0623, 0x0627],
  [0x0625, 0x0627],
  [0x0671, 0x0627],
  [0x0649, 0x064a],
  [0x06cc, 0x064a],
  [0x0629, 0x0647],
  [0x06c1, 0x0647],
  [0x06be, 0x0647],
  [0x06d5, 0x0647],
  [0x06c0, 0x0647],
  [0x06a9, 0x0643],
  [0x060c, 0x2c],
  [0x061b, 0x3b],
  [0x061f, 0x3f],
  [0x066b, 0x2e],
  [0x066c, 0x2c],
  [0x066a, 0x25],
  [0xab, 0x22],
  [0xbb, 0x22],
  [0xa0, SPACE],
  [0xad, DROP],
  [0x2026, 0x2026],
])

function isMark(unit: number): boolean {
  return (
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    (unit >= 0x0610 && unit <= 0x061a) ||
    unit === 0x061c ||
    (unit >= 0x06d6 && unit <= 0x06ed && unit !== 0x06dd && unit !== 0x06e9)
  )
}

function plainPunctuation(unit: number): number {
  if (unit <= 0x200a || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f) return SPACE
  if (unit <= 0x200f || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x206f)) return DROP
  if (unit >= 0x2010 && unit <= 0x2015) return 0x2d
  if (unit === 0x2018 || unit === 0x2019) return 0x27
  if (unit >= 0x201c && unit <= 0x201f) return 0x22
  return unit
}

/** One raw unit to its plain unit, -1 where it goes. Tatweel and presentation forms are the caller's. */
function plainUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20
    if (unit <= SPACE) return unit === 9 || unit === 10 || unit === 13 || unit === SPACE ? SPACE : DROP
    return unit
  }
  if (unit >= 0x2000 && unit <= 0x206f) return plainPunctuation(unit)
  if (unit === 0x2212) return 0x2d
  if (unit === 0x3000) return SPACE
  if (unit === 0xfeff) return DROP
  if (isMark(unit)) return DROP
  const digit = digitValue(unit)
  if (digit >= 0) return 0x30 + digit
  return LETTERS.get(unit) ?? unit
}

/** Whether a UTF-16 unit is a letter of the Arabic block; tatweel, marks and digits are none. */
export function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x0620 && unit <= 0x064a && unit !== TATWEEL) ||
    (unit >= 0x066e && unit <= 0x06d5 && unit !== 0x0670)
  )
}

function isForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdcf) || (unit >= 0xfe70 && unit <= 0xfefc)
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
    return { text: toText(this.units), at: this.at }
  }

  private push(unit: number, from: number, to: number): void {
    this.units.push(unit)
    this.at.push(from)
    this.end = to
  }
}

function toText(units: readonly number[]): string {
  if (units.length <= 4096) return String.fromCharCode(...units)
  const parts: string[] = []
  for (let i = 0; i < units.length; i += 4096) parts.push(String.fromCharCode(...units.slice(i, i + 4096)))
  return parts.join('')
}

function entityAt(raw: string, at: number): { unit: number; end: number } | null {
  ENTITY.lastIndex = at
  const found = ENTITY.exec(raw)
  if (found === null) return null
  const [, decimal, hex, name] = found
  const unit =
    decimal !== undefined
      ? Number.parseInt(decimal, 10)
      : hex !== undefined
        ? Number.parseInt(hex, 16)
        : (ENTITIES.get((name ?? '').toLowerCase()) ?? -1)
  return unit > 0 && unit <= 0xffff ? { unit, end: ENTITY.lastIndex } : null
}

/** The plain form of a raw line and the way back to its offsets. Linear; never throws. */
export function plainWithOffsets(raw: string): Plain {
  const out = new Collector()
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charCodeAt(i)
    if (unit === TATWEEL) out.putTatweel(i)
    else if (unit === 0x26) {
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

/** The plain form alone. */
export function plain(raw: string): string {
  return plainWithOffsets(raw).text
}

/** A set of plain forms, for tables typed as the press prints them. */
export function plainSet(printed: readonly string[]): ReadonlySet<string> {
  return new Set(printed.map(plain))
}
