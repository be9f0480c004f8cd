// One-byte encodings as the platform reads them, apart from src/decode, so that a fault there cannot hide itself.

const WEB = ['windows-1256', 'iso-8859-6', 'windows-1250', 'windows-1251', 'windows-1252', 'macintosh']

/** Apple's ARABIC.TXT of 2005, bytes 80-FF; no platform reads it. Its direction overrides are left out. */
const MAC_ARABIC =
  'Ä\u00a0ÇÉÑÖÜáàâäں«çéèêëí…îïñó»ôö÷úùûü' +
  ' !"#$٪&\'()*+،-./٠١٢٣٤٥٦٧٨٩:؛<=>؟' +
  '❊ءآأؤإئابةتثجحخدذرزسشصضطظعغ[\\]^_' +
  'ـفقكلمنهوىي\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652پٹچەڤگڈڑ{|}ژے'

/** Windows-1252 at 80-9F by the web's index: some versions of the platform read Latin-1 there. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function charsOf(name) {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  if (name === 'iso-8859-1') return bytes.map((byte) => String.fromCharCode(byte))
  if (name === 'x-mac-arabic') {
    return bytes.map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : MAC_ARABIC[byte - 0x80]))
  }
  const decoder = new TextDecoder(name)
  const chars = bytes.map((byte) => decoder.decode(Uint8Array.of(byte)))
  return name === 'windows-1252' ? chars.map((char, byte) => C1[byte - 0x80] ?? char) : chars
}

/** Encoder and decoder of each one-byte encoding. */
const TABLES = new Map(
  [...WEB, 'iso-8859-1', 'x-mac-arabic'].map((name) => {
    const chars = charsOf(name)
    const bytes = new Map(chars.map((char, byte) => [char, byte]).reverse())
    bytes.delete('\ufffd')
    return [name, { chars, bytes }]
  }),
)

/** What a program writes for a character that its encoding has not. */
const SUBSTITUTES = new Map([
  ...[...'\u201c\u201d\u201e\u201f«»'].map((mark) => [mark, '"']),
  ...[...'\u2018\u2019'].map((mark) => [mark, "'"]),
  ...[...'\u2013\u2014\u0640'].map((mark) => [mark, '-']),
  ...[...'٠١٢٣٤٥٦٧٨٩'].map((digit, value) => [digit, String(value)]),
  ['\u2026', '...'],
  ['\u00a0', ' '],
  ['ک', 'ك'],
  ['ی', 'ي'],
  ['٪', '%'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
])

/** The text in characters that an encoding has: what it has not is exchanged for its like, or left out. */
export function within(text, name) {
  const { bytes } = TABLES.get(name)
  const chars = [...text].map((char) => {
    if (bytes.has(char)) return char
    const like = SUBSTITUTES.get(char) ?? ''
    return [...like].every((one) => bytes.has(one)) ? like : ''
  })
  return chars.join('')
}

/** Bytes of a text all of whose characters are in the encoding. */
export function encode(text, name) {
  if (name === 'utf-8') return new TextEncoder().encode(text)
  if (name === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'))
  if (name === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16())
  const { bytes } = TABLES.get(name)
  return Uint8Array.from(text, (char) => bytes.get(char))
}

/** A text whose bytes in one encoding are read as another one; null where that has no such byte. */
export function misread(text, was, as) {
  const { chars } = TABLES.get(as)
  const wrong = Array.from(encode(was === 'utf-8' ? text : within(text, was), was), (byte) => chars[byte])
  return wrong.includes('\ufffd') ? null : wrong.join('')
}
