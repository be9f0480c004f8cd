import { encode, misread, within } from './tables.mjs'

/** Lengths of cases in bytes of the encoding; the last is the whole page. */
export const LENGTHS = [20, 50, 100, 200, 500, 1000, 2000, Number.POSITIVE_INFINITY]

const BOM = '\ufeff'

/** One-byte reading after one-byte reading, the innermost first. */
const MISREADINGS = [
  [['utf-8', 'windows-1256']],
  [['utf-8', 'windows-1252']],
  [['utf-8', 'iso-8859-1']],
  [['utf-8', 'macintosh']],
  [['utf-8', 'windows-1250']],
  [['utf-8', 'windows-1251']],
  [['windows-1256', 'windows-1252']],
  [['windows-1256', 'iso-8859-1']],
  [
    ['utf-8', 'windows-1256'],
    ['utf-8', 'windows-1256'],
  ],
  [
    ['utf-8', 'windows-1252'],
    ['utf-8', 'windows-1252'],
  ],
  [
    ['utf-8', 'windows-1252'],
    ['utf-8', 'windows-1256'],
  ],
  [
    ['utf-8', 'windows-1256'],
    ['utf-8', 'windows-1252'],
  ],
  [
    ['windows-1256', 'windows-1252'],
    ['utf-8', 'windows-1252'],
  ],
]

/**
 * A way in which a page may lie on a disk.
 *
 * `make` gives, of the lines of a page and a length, the bytes and the text that must be read from them; null where the
 * page cannot lie so. `wanted` is what the reading must say of itself.
 */
export const KINDS = [
  plainKind('utf-8', 'utf-8'),
  plainKind('utf-8, byte order mark', 'utf-8', BOM),
  plainKind('utf-16le', 'utf-16le'),
  plainKind('utf-16le, byte order mark', 'utf-16le', BOM),
  plainKind('utf-16be', 'utf-16be'),
  plainKind('utf-16be, byte order mark', 'utf-16be', BOM),
  plainKind('windows-1256', 'windows-1256'),
  plainKind('iso-8859-6', 'iso-8859-6'),
  plainKind('x-mac-arabic', 'x-mac-arabic'),
  {
    name: 'utf-8, bad bytes inside',
    wanted: 'utf-8',
    make: (text, length) => withBadBytes(cut(text, 'utf-8', length)),
  },
  {
    name: 'utf-8, cut inside a letter',
    wanted: 'utf-8',
    make: (text, length) => cutInside(cut(text, 'utf-8', length)),
  },
  ...MISREADINGS.map((steps) => ({
    name: steps.map(([was, as]) => `${was} as ${as}`).join(', then '),
    wanted: 'utf-8, undone',
    make: (text, length) => misreadCase(text, length, steps),
  })),
  { name: 'half the lines utf-8 as windows-1252', wanted: 'utf-8, lines undone', make: mixedText },
  {
    name: 'windows-1256 as windows-1252, Latin lines right',
    wanted: 'utf-8, lines undone',
    make: latinBetween,
  },
  { name: 'half the lines windows-1256, half utf-8', wanted: 'utf-8, mixed', make: mixedBytes },
]

function plainKind(name, encoding, mark = '') {
  return {
    name,
    wanted: encoding,
    make: (text, length) => {
      const wanted = cut(encoding.startsWith('utf') ? text : within(text, encoding), encoding, length)
      return { bytes: encode(mark + wanted, encoding), text: wanted }
    },
  }
}

/** The first characters of a text, as many as fit into so many bytes. */
function cut(text, encoding, length) {
  if (length === Number.POSITIVE_INFINITY) return text
  const chars = []
  let bytes = 0
  for (const char of text) {
    bytes += encode(char, encoding).length
    if (bytes > length) break
    chars.push(char)
  }
  return chars.join('')
}

/** Every 97th byte from the 7th on is another one; what is no UTF-8 then must stand as U+FFFD. */
function withBadBytes(text) {
  const bytes = encode(text, 'utf-8').slice()
  for (let at = 7; at < bytes.length; at += 97) bytes[at] = 0xff
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) }
}

/** As a download that broke off. */
function cutInside(text) {
  const bytes = encode(text, 'utf-8')
  const last = bytes.findLastIndex((byte) => byte >= 0xc0)
  if (last < 0) return null
  const broken = bytes.subarray(0, last + 1)
  return { bytes: broken, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(broken) }
}

function misreadCase(text, length, steps) {
  const [was] = steps[0]
  const meant = cut(was === 'utf-8' ? text : within(text, was), was, length)
  let wrong = meant
  for (const [from, as] of steps) wrong = wrong === null ? null : misread(wrong, from, as)
  return wrong === null ? null : { bytes: encode(wrong, 'utf-8'), text: meant }
}

/** Every other line is wrongly read, as where a feed joins texts of two sources. */
function mixedText(text, length) {
  const lines = cut(text, 'utf-8', length).split('\n')
  if (lines.filter(isLong).length < 2) return null
  let turn = 0
  const mixed = lines.map((line) =>
    isLong(line) && turn++ % 2 === 0 ? misread(line, 'utf-8', 'windows-1252') : line,
  )
  return { bytes: encode(mixed.join('\n'), 'utf-8'), text: lines.join('\n') }
}

/** Lines as a page of the Arabic press prints between its own; windows-1256 has not all of their letters. */
const LATIN_LINES = ['São Paulo – Coração', 'Élysée, à l’étranger', 'El señor Núñez', 'Müller & Søn, Malmö']

/** A page read wrongly as a whole, in which a program put lines of its own later. */
function latinBetween(text, length) {
  const lines = cut(within(text, 'windows-1256'), 'windows-1256', length).split('\n')
  if (lines.filter(isLong).length < 2) return null
  const between = (at) => (at % 4 === 1 ? `\n${LATIN_LINES[(at >> 2) % LATIN_LINES.length]}` : '')
  const wrong = lines.map((line, at) => misread(line, 'windows-1256', 'windows-1252') + between(at))
  const right = lines.map((line, at) => line + between(at))
  return { bytes: encode(wrong.join('\n'), 'utf-8'), text: right.join('\n') }
}

/** Two encodings in one file, line by line. */
function mixedBytes(text, length) {
  const lines = cut(text, 'utf-8', length).split('\n').filter(isLong)
  if (lines.length < 2) return null
  const pieces = lines.map((line, at) => (at % 2 === 0 ? `${line}\n` : within(`${line}\n`, 'windows-1256')))
  const parts = pieces.map((piece, at) => encode(piece, at % 2 === 0 ? 'utf-8' : 'windows-1256'))
  return { bytes: Buffer.concat(parts), text: pieces.join('') }
}

function isLong(line) {
  return (line.match(/[\u0621-\u064a]/g)?.length ?? 0) >= 12
}
