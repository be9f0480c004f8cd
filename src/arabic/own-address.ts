import { ADDRESS_WORDS } from './house-words.ts'
import { lineKey } from './line-key.ts'

const LINK = /^(?:https?:\/\/|www\.)[^\s]+$/i
const DOMAIN =
  /^[\w-]{1,63}(?:\.[\w-]{1,63}){0,3}\.(?:com|net|org|info|news|tv|eg|sa|ae|jo|ma|tn|dz|ly|iq|sy|lb|ps|kw|qa|om|bh|ye|sd)(?:\/[^\s]*)?$/i
const MAIL = /^[^\s@]+@[^\s@]+$|^@\w{2,30}$/
/** Figures of a telephone, with what is printed between them. */
const NUMBER = /^[+(]?\d[\d()+./-]*$/
const LEAST_FIGURES = 6

/**
 * Whether a raw line is a mail or a web address, or a telephone's number with the word for it, and no more: `to apply: …`
 * and `for emergencies: …` are more.
 */
export function isOwnAddress(line: string): boolean {
  const tokens = line.split(/[\s،,|]|:(?!\/)/).filter((token) => /[\p{L}\d]/u.test(token))
  const rest = tokens.filter((token) => !isAddressWord(token))
  if (rest.length === 0) return false
  if (rest.every(isLink)) return true
  const figures = rest.join('').replace(/\D/g, '').length
  return rest.length < tokens.length && figures >= LEAST_FIGURES && rest.every((token) => NUMBER.test(token))
}

function isLink(token: string): boolean {
  return LINK.test(token) || DOMAIN.test(token) || MAIL.test(token)
}

function isAddressWord(token: string): boolean {
  if (isLink(token)) return false
  const words = lineKey(token).split(' ')
  return words.every((word) => ADDRESS_WORDS.has(word) || ADDRESS_WORDS.has(word.replace(/^و/, '')))
}
