import { decodeHTMLStrict } from 'entities/decode'

const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const SPACES = /[\s\u00A0]+/g
const INNER_TATWEEL = /(?<=[\u0620-\u063F\u0641-\u064A])\u0640+(?=[\u0620-\u063F\u0641-\u064A])/g
const FORM = /[\uFB50-\uFDCF\uFE70-\uFEFC]/g

/** Whatever any of the steps below acts on; most pieces have none of it. */
const UNTIDY =
  /[\u0000-\u001F\u007F-\u00A0\u00AD\u0640\u061C\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u2069\u3000\uFEFF\uFB50-\uFDCF\uFE70-\uFEFC&]|^ | $| {2}/

/**
 * The printed form of a short piece of a line (a name, a place, a credit) as a field shows it: spelling, hamza, marks
 * and digits untouched; entities decoded, invisible characters and decorative tatweel gone, white space single. Never
 * throws; linear.
 */
export function tidy(raw: string): string {
  if (!UNTIDY.test(raw)) return raw
  let text = raw
  if (text.includes('&')) text = decodeHTMLStrict(text)
  text = text.replace(INVISIBLE, '').replace(FORM, (form) => form.normalize('NFKC'))
  return text.replace(INNER_TATWEEL, '').replace(SPACES, ' ').trim()
}
