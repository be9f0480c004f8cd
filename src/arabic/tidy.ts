/**
 * The printed form of a short piece of a line (a name, a place, a credit) as a field shows it: spelling, hamza, marks
 * and digits untouched; entities of spaces and dashes decoded, invisible characters and decorative tatweel gone,
 * white space single.
 */
const ENTITY = /&(?:nbsp|ndash|mdash|quot|amp|#160|#34|#39);/gi
const DECODED: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&ndash;': '\u2013',
  '&mdash;': '\u2014',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&amp;': '&',
}
const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g
const SPACES = /[\s\u00A0]+/g
const INNER_TATWEEL = /(?<=[\u0620-\u063F\u0641-\u064A])\u0640+(?=[\u0620-\u063F\u0641-\u064A])/g
const FORM = /[\uFB50-\uFDCF\uFE70-\uFEFC]/g

/** The readable form of a raw piece of a line. Never throws; linear. */
export function tidy(raw: string): string {
  let text = raw
  if (text.includes('&')) text = text.replace(ENTITY, (entity) => DECODED[entity.toLowerCase()] ?? entity)
  text = text.replace(INVISIBLE, '').replace(FORM, (form) => form.normalize('NFKC'))
  return text.replace(INNER_TATWEEL, '').replace(SPACES, ' ').trim()
}
