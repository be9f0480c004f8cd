import fc, { type Arbitrary } from 'fast-check'

// RUNS=5000 npx vitest run test/properties.test.ts looks longer.
const { RUNS = '200' } = process.env
fc.configureGlobal({ numRuns: Number(RUNS) })

/** Letters as a scraper meets them: plain, vowelled, stretched, in presentation forms and with Persian look-alikes. */
const LETTERS = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأؤإئ']
const MARKS = ['\u064b', '\u064e', '\u0650', '\u0651', '\u0652', '\u0654', '\u0670']
const ODD_LETTERS = [
  '\u0640',
  '\u0640\u064e\u0654',
  'ي\u0640\u064b\u0654ا',
  '\u0640\u0670\u0653',
  '\u0640\u06e7',
  '\u06a9',
  '\u06cc',
  '\u06c1',
  '\u067e',
  '\ufefb',
  '\ufef5',
  '\ufe8d',
  '\ufee0',
  '\ufdfa',
]
const INVISIBLE = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202b',
  '\u202c',
  '\u2060',
  '\u00ad',
  '\ufeff',
  '\u001a',
]

const SPACES = [' ', ' ', ' ', ' ', '  ', '\u00a0', ' \u00a0', '\t', '\u2003', '\u2028', '']
const QUOTES = [
  '"',
  '\u201c',
  '\u201d',
  '\u201e',
  '\u00ab',
  '\u00bb',
  "''",
  '\u2018',
  '\u2019',
  '<<',
  '>>',
  '&quot;',
  '\uff02',
]
const STOPS = [
  '.',
  '\u060c',
  '\u061b',
  '\u061f',
  ':',
  '!',
  ',',
  ';',
  '?',
  '..',
  '...',
  '\u061f!',
  ' - ',
  ')',
  '(',
  '[',
  ']',
  '&nbsp;',
  '<br>',
]
const TOKENS = [
  ...[
    '3.5',
    '1,200',
    '10:30',
    '1-0',
    '2026',
    '٣٠',
    '٣٫٥',
    '20%',
    '1442هـ',
    'لـ70',
    'بـ"الجسر"',
    'أ.ف.ب',
    '(رويترز)',
    'و م ع',
  ],
  ...[
    'https://example.com/a?b=1,2;c',
    'news@example.com',
    '#جسر_المدينة',
    "l'eau",
    'Reuters',
    '5\'11"',
    '\ud83d\udc68\u200d\ud83d\udc69',
  ],
  ...['و', 'و الوزير', 'أ، ب، و', 'ـ', '&#x627;', '&amp;', '\ud800', '\ufffd', 'ط§ظ„ط£ظ…ظٹظ†', 'ÇáÃãíä'],
]

/** What stands on a page around the text, in the shapes the trade uses. */
const FURNITURE = [
  ...[
    'رئيس مجلس الإدارة',
    'رئيس التحرير',
    'سامي البحراوي',
    'كتب: سامي البحراوي',
    'كتبت - سلمى الحداد',
    'تصوير: مازن الشامي',
  ],
  ...[
    'القاهرة - أ ش أ',
    'الرياض (واس)',
    'الأحد 14 يونيو 2026 - 10:30 ص',
    'اقرأ أيضا',
    'روابط ذات علاقة',
    'شارك',
    'طباعة',
    'الرئيسية',
  ],
  ...['جميع الحقوق محفوظة', 'الكلمات الدلالية', '// انتهى //', 'أرشيفية', '***', '12', 'تابعونا على تويتر'],
]

const pick = (from: readonly string[]) => fc.constantFrom(...from)
const joined = (parts: Arbitrary<string[]>, by = '') => parts.map((list) => list.join(by))

/** A word of Arabic letters, now and then with marks, odd letters or invisible characters in it. */
const word: Arbitrary<string> = joined(
  fc.array(
    fc.oneof(
      { weight: 40, arbitrary: pick(LETTERS) },
      { weight: 2, arbitrary: pick(MARKS) },
      { weight: 2, arbitrary: pick(ODD_LETTERS) },
      { weight: 1, arbitrary: pick(INVISIBLE) },
    ),
    { minLength: 1, maxLength: 8 },
  ),
)

const piece = fc.oneof(
  { weight: 20, arbitrary: word },
  { weight: 3, arbitrary: pick(TOKENS) },
  { weight: 4, arbitrary: pick(QUOTES) },
  { weight: 4, arbitrary: pick(STOPS) },
)

/** A line with anything in it but a line end: words, figures, marks, with the spaces of a careless scraper between them. */
const line: Arbitrary<string> = joined(
  fc.array(
    fc.tuple(piece, pick(SPACES)).map(([text, space]) => text + space),
    { maxLength: 30 },
  ),
)

const plainWords = (minLength: number, maxLength: number) =>
  joined(
    fc.array(joined(fc.array(pick(LETTERS), { minLength: 2, maxLength: 7 })), { minLength, maxLength }),
    ' ',
  )

/** A line that reads as a sentence: words with single spaces and a full stop. */
const sentence: Arbitrary<string> = plainWords(12, 25).map((text) => `${text}.`)

const textLine = fc.oneof(
  { weight: 4, arbitrary: line },
  { weight: 4, arbitrary: sentence },
  { weight: 2, arbitrary: pick(FURNITURE) },
)

interface PageParts {
  readonly masthead: readonly string[]
  readonly headline: string
  readonly caption: string
  readonly body: readonly string[]
  readonly tail: readonly string[]
  /** Whether a scraper took the top of the page twice. */
  readonly twice: boolean
  /** Blank lines after each line. */
  readonly gap: number
}

function linesOf({ masthead, headline, caption, body, tail, twice, gap }: PageParts): string[] {
  const top = [masthead, [headline], [caption]].flatMap((lines) => (twice ? [...lines, ...lines] : lines))
  return [...top, ...body, ...tail].flatMap((text) => [text, ...Array.from({ length: gap }, () => '')])
}

const around = {
  masthead: fc.array(pick(FURNITURE), { maxLength: 4 }),
  tail: fc.array(pick(FURNITURE), { maxLength: 4 }),
  twice: fc.boolean(),
  gap: fc.nat({ max: 2 }),
}

/** A page as lines, in the order of the trade but with anything in the place of anything. */
const pageLines: Arbitrary<string[]> = fc
  .record({ ...around, headline: textLine, caption: textLine, body: fc.array(textLine, { maxLength: 12 }) })
  .map(linesOf)

/** Words no two lines of one page have in common, and words that any line may have. */
const SUBJECTS = [
  ...[
    'الوزير',
    'المحافظ',
    'النادي',
    'الجامعة',
    'المستشفى',
    'البلدية',
    'المتحف',
    'الشركة',
    'المدرب',
    'الباحث',
    'الطقس',
    'الميناء',
  ],
]
const NEWS_WORDS = [
  ...[
    'أعلن',
    'افتتح',
    'قال',
    'مشروعا',
    'جديدا',
    'في',
    'من',
    'على',
    'المدينة',
    'صباح',
    'اليوم',
    'خلال',
    'العام',
    'الحالي',
    'بعد',
  ],
  ...[
    'دراسة',
    'أسعار',
    'القمح',
    'النهر',
    'مباراة',
    'الفريق',
    'زيادة',
    'سكان',
    'القرية',
    'طريق',
    'سريع',
    'موسم',
    'الحصاد',
    'كبيرة',
  ],
]

/** Staff blocks as papers print them, from none to two offices. */
const MASTHEADS = [
  [],
  ['رئيس التحرير', 'سامي البحراوي'],
  ['رئيس مجلس الإدارة', 'مازن الشامي', 'رئيس التحرير', 'سامي البحراوي'],
]
const TAIL = ['اقرأ أيضا', 'شارك', 'طباعة', 'جميع الحقوق محفوظة', '// انتهى //', 'تابعونا على تويتر']

const wording = (minLength: number, maxLength: number) =>
  joined(fc.array(pick(NEWS_WORDS), { minLength, maxLength }), ' ')

/** A page whose headline, caption and body are such, each about another subject, whatever furniture stands around them. */
export const orderlyPage: Arbitrary<string> = fc
  .record({
    ...around,
    masthead: fc.constantFrom(...MASTHEADS),
    tail: fc.subarray(TAIL),
    subjects: fc.shuffledSubarray(SUBJECTS, { minLength: 5, maxLength: 10 }),
    headline: wording(4, 8),
    caption: wording(1, 2),
    body: fc.array(wording(12, 25), { minLength: 3, maxLength: 8 }),
  })
  .map(({ subjects, ...page }) => {
    const [first = '', second = '', ...others] = subjects
    const headline = `${first} ${page.headline}`
    const caption = `${second} ${page.caption}`
    // The lead says what the headline says, and speaks of what the picture shows, as leads do.
    const body = others.map(
      (subject, at) =>
        `${subject}${at === 0 ? ` ${headline} ${caption}` : ''} ${page.body[at % page.body.length]}.`,
    )
    return linesOf({ ...page, headline, caption, body }).join('\n')
  })

const LINE_ENDS = ['\n', '\r\n', '\r']

/** The text of a page, its lines ended in one of the three ways. */
export const page: Arbitrary<string> = fc
  .tuple(pageLines, pick(LINE_ENDS))
  .map(([lines, end]) => lines.join(end))

/** One page in each of the three ways to end lines. */
export const samePage: Arbitrary<readonly [string, string, string]> = pageLines.map((lines) => [
  lines.join('\n'),
  lines.join('\r\n'),
  lines.join('\r'),
])

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(new Uint16Array([0xfeff, ...units(text)]).buffer)
const units = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))

/** Bytes with one stretch of them overwritten by others. */
const damaged = fc
  .tuple(page.map(utf8), fc.nat(), fc.uint8Array({ maxLength: 6 }))
  .map(([bytes, at, noise]) => {
    const start = bytes.length === 0 ? 0 : at % bytes.length
    return Uint8Array.from([...bytes.subarray(0, start), ...noise, ...bytes.subarray(start + noise.length)])
  })

/** What may lie on a disk: pages in UTF-8 and UTF-16, damaged ones, and bytes that never were text. */
export const pageBytes: Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: page.map(utf8) },
  { weight: 1, arbitrary: page.map((text) => utf8(`\ufeff${text}`)) },
  { weight: 1, arbitrary: page.map(utf16) },
  { weight: 2, arbitrary: damaged },
  { weight: 2, arbitrary: fc.uint8Array({ maxLength: 300 }) },
)
