import { digitValue } from './digits.ts'

export const SPACE = 0x20
/** The unit that says: leave this one out. */
export const DROP = -1

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

const UNKNOWN = -2
/** Plain units of the scripts and marks that news is printed in, each found out when it is first asked for. */
const found = new Int16Array(0x2100).fill(UNKNOWN)

/** One raw unit to its plain unit, -1 where it goes. Tatweel and presentation forms are the caller's. */
export function plainUnit(unit: number): number {
  const known = found[unit] ?? UNKNOWN
  if (known !== UNKNOWN) return known
  const now = findOut(unit)
  if (unit < found.length) found[unit] = now
  return now
}

function findOut(unit: number): number {
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

/** Whether a unit is a letter's presentation form. */
export function isForm(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdcf) || (unit >= 0xfe70 && unit <= 0xfefc)
}
