import { isDigit, unitAt } from '../arabic/characters.ts'
import { digitValue } from '../arabic/digits.ts'

const DOT = 0x2e
const PARTS = 4
const LARGEST = 255

/** `الفقرة 3.2.1.4` and `الإصدار 1.0.2.1` are numbers of a part or an edition, though an address could be written so. */
const NUMBERED = /(?:فقرة|مادة|بند|باب|فصل|قسم|ملحق|جدول|إصدار|اصدار|نسخة) $/
const LONGEST_NAME = 12

/**
 * Whether the word between two offsets holds the address of a machine, in digits of any set: exactly four numbers of 0 to
 * 255, none with a zero before it. Groups of three zeros are thousands.
 */
export function isIpAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    let last = at
    while (last < end && (isDigit(text.charCodeAt(last)) || isInnerDot(text, last))) last++
    if (areOctets(text, at, last)) return !NUMBERED.test(text.slice(Math.max(0, start - LONGEST_NAME), start))
    at = last
  }
  return false
}

function isInnerDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === DOT && isDigit(unitAt(text, at + 1))
}

function areOctets(text: string, start: number, end: number): boolean {
  let parts = 1
  let value = -1
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === DOT) {
      parts++
      value = -1
      continue
    }
    if (value === 0) return false
    value = Math.max(0, value) * 10 + digitValue(text.charCodeAt(at))
    if (value > LARGEST || parts > PARTS) return false
  }
  return parts === PARTS
}
