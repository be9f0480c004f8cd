import { ADDRESS_WORDS } from './house-words.ts'
import { lineKey } from './line-key.ts'

const LINK = /^(?:https?:\/\/|www\.)[^\s]+$/i
const DOMAIN =
  /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|net|org|info|news|tv|eg|sa|ae|jo|ma|tn|dz|ly|iq|sy|lb|ps|kw|qa|om|bh|ye|sd|mr|so|dj|km|io|me|co|uk|fr)(?:\/[^\s]*)?$/i
const MAIL = /^[^\s@]+@[^\s@]+$|^@\w{2,30}$/
/** Figures of a telephone, with what is printed between them. */
const NUMBER = /^[+(]?\p{Nd}[\p{Nd}()+./-]*$/u
const LEAST_FIGURES = 6
/** What stands between the words of such a line. */
const SPACES = /[\s،,|]|:(?!\/)/

/**
 * Whether a raw line is a mail or a web address, or a telephone's number with the word for it, and no more: `to apply: …`
 * and `for emergencies: …` are more.
 */
export function isOwnAddress(line: string): boolean {
  const tokens = line.split(SPACES).filter((token) => /[\p{L}\p{Nd}]/u.test(token))
  const rest = tokens.filter((token) => !isAddressWord(token))
  if (rest.length === 0) return false
  if (rest.every(isLink)) return true
  const figures = rest.join('').replace(/\P{Nd}/gu, '').length
  return rest.length < tokens.length && figures >= LEAST_FIGURES && rest.every((token) => NUMBER.test(token))
}

/** Whether a raw line has such an address among its words. */
export function hasAddress(line: string): boolean {
  return line.split(SPACES).some(isLink)
}

function isLink(token: string): boolean {
  return LINK.test(token) || DOMAIN.test(token) || MAIL.test(token)
}

function isAddressWord(token: string): boolean {
  if (isLink(token)) return false
  const words = lineKey(token).split(' ')
  return words.every((word) => ADDRESS_WORDS.has(word) || ADDRESS_WORDS.has(word.replace(/^و/, '')))
}
