import { isFooter, isNavigationWord, isPlaceholder, isReadMore, isRelatedCue, isShareWidget } from './cues.ts'
import { hasDigit } from './digits.ts'
import { isHouseName, isSelfPraise, isSender } from './house-names.ts'
import { isImprint, saysHouse } from './house-sayings.ts'
import { isParted, lineKey, menuPieces, phraseSet } from './line-key.ts'
import { isOwnAddress } from './own-address.ts'
import { remember } from './remember.ts'
import { isRole } from './roles.ts'
import { splitStaffLine } from './staff-lines.ts'

/**
 * What a line says of the house that prints it. `house`: it speaks of the paper, the site or the page. `entry`: a word of a
 * menu, which a text may say too, so that it needs company. `name`: the house's name or an office of it alone, which signs texts
 * too, so that a line that speaks of the house must stand beside it. `sender`: a name that listings and credits give as well, such
 * as a channel's, so that its place must tell. `address`: a number, a mail or a web address and nothing else. `none`: all else.
 */
export type HouseWording = 'house' | 'entry' | 'name' | 'sender' | 'address' | 'none'

/** Longer lines are texts about such things. */
const LONGEST = 400

/** What a short raw line says of the house; asked only of lines that many pages of a site have. */
export const houseWording = remember((line: string): HouseWording => {
  if (line.length > LONGEST) return 'none'
  const words = lineKey(line).split(' ')
  if (isOwnAddress(line)) return 'address'
  if (isOfPage(line) || isSections(words)) return isEntry(line, words) ? 'entry' : 'house'
  if (isRole(line)) return 'name'
  if (saysHouse(line, words) || isOfStaff(line) || isSelfPraise(words) || isBar(line)) return 'house'
  if (isImprint(words)) return 'entry'
  if (isHouseName(words)) return 'name'
  return isSender(words) ? 'sender' : 'none'
})

/** What phrase rules know as parts of a page, wherever it stands. */
function isOfPage(line: string): boolean {
  const phrase = isFooter(line) || isShareWidget(line) || isNavigationWord(line)
  return phrase || isPlaceholder(line) || isReadMore(line) || isRelatedCue(line)
}

/** A section or a word alone: `energy`, `services`. */
function isEntry(line: string, words: readonly string[]): boolean {
  return !isParted(line) && (words.length === 1 || isNavigationWord(line))
}

const MOST_SECTION_WORDS = 4

/** `Culture and variety`: sections that one entry of a menu joins. */
function isSections(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MOST_SECTION_WORDS) return false
  return words.every(
    (word) => isNavigationWord(word) || (/^و../.test(word) && isNavigationWord(word.slice(1))),
  )
}

/** A publisher is one of the data of a book, a technical director trains a club. */
const OF_OTHERS = phraseSet('الناشر|المدير الفني')

function isOfStaff(line: string): boolean {
  return splitStaffLine(line).some(({ role }) => role !== null && !OF_OTHERS.has(lineKey(role)))
}

const LEAST_PIECES = 3
const MOST_PIECE_WORDS = 4

/** `a | b | c`, most of them sections or links of the page; a row of a table has figures, or names alone. */
function isBar(line: string): boolean {
  const pieces = menuPieces(line)
  if (pieces.length < LEAST_PIECES || hasDigit(line)) return false
  if (pieces.some((piece) => lineKey(piece).split(' ').length > MOST_PIECE_WORDS)) return false
  return pieces.filter(isOfPage).length * 2 > pieces.length
}
