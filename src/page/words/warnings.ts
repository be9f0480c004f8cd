import type { Language } from '../../report/review/format.ts'

/** What the code of a warning means; the message of each says the rest. */
const WARNINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'bad-bytes': { en: 'Bytes that are no text', ar: 'بايتات ليست نصا' },
  'date-mismatch': { en: 'Dates that do not agree', ar: 'تواريخ غير متفقة' },
  'empty-page': { en: 'No text at all', ar: 'لا نص فيها' },
  'encoding-doubtful': { en: 'Encoding not certain', ar: 'الترميز غير مؤكد' },
  'furniture-doubtful': { en: 'Perhaps furniture of the site', ar: 'ربما من أثاث الموقع' },
  'looks-like-html': { en: 'HTML, not text', ar: 'صفحة HTML لا نص' },
  'mixed-encodings': { en: 'More than one encoding', ar: 'أكثر من ترميز واحد' },
  'mojibake-repaired': { en: 'A wrong reading was undone', ar: 'قراءة خاطئة أُصلحت' },
  'mojibake-suspected': { en: 'Looks wrongly read', ar: 'يبدو أنها قُرئت خطأ' },
  'no-body': { en: 'No body', ar: 'بلا متن' },
  'no-headline': { en: 'No headline', ar: 'بلا عنوان' },
  'replacement-character': { en: 'A character was lost before', ar: 'حرف ضاع من قبل' },
  'unbalanced-quote': { en: 'A quote without its partner', ar: 'علامة اقتباس بلا قرينة' },
}

/** The words for a code, or the code itself where there are none. */
export function warningName(code: string, language: Language): string {
  return Object.hasOwn(WARNINGS, code) ? (WARNINGS[code]?.[language] ?? code) : code
}

/** Messages in Arabic, those with something of the page in them by a pattern; others are shown as the tool says them. */
const MESSAGES: readonly (readonly [said: RegExp, arabic: string])[] = [
  [/^no line looks like a headline$/, 'لا سطر يشبه عنوانا'],
  [/^no line was left as body$/, 'لم يبق سطر في المتن'],
  [/^the page has no text$/, 'لا نص في الصفحة'],
  [/^no partner in the line for (.{1,3}) at character (\d+)$/u, 'لا قرينة في السطر للعلامة $1 عند الحرف $2'],
  [
    /^(\d+) bytes? at offsets? ([\d-]+) \(hex ([\da-f]+…?)\) (?:is|are) no ([\w-]+); U\+FFFD stands there$/i,
    'بايتات ليست $4 عند الموضع $2، وعددها $1 (hex $3)، ومكانها U+FFFD',
  ],
  [
    /^(\d+) bytes at offsets ([\d-]+) \(hex ([\da-f]+…?)\) are no ([\w-]+); (\d+) U\+FFFD stand there$/i,
    'بايتات ليست $4 عند المواضع $2، وعددها $1 (hex $3)، ومكانها $5 من U+FFFD',
  ],
  [
    /^and (\d+) more: (\d+) places hold bytes that are no ([\w-]+), (\d+) bytes in all$/,
    'وغيرها: $1، ومجموع مواضع البايتات التي ليست $3: $2، والبايتات: $4',
  ],
  [
    /^and (\d+) more: (\d+) places with (\d+) U\+FFFD in the file in all$/,
    'وغيرها: $1، ومجموع المواضع: $2، وعدد U+FFFD في الملف: $3',
  ],
  [
    /^(\d+) U\+FFFD in a row in the file: characters were lost here before$/,
    'في الملف $1 من U+FFFD متتالية: ضاعت هنا حروف من قبل',
  ],
  [
    /^this line is ([\w-]+) in a page of ([\w-]+), from byte offset (\d+) on; read so$/,
    'هذا السطر بترميز $1 في صفحة بترميز $2، بدءا من البايت $3، وقُرئ بترميزه',
  ],
  [
    /^this and (\d+) more lines? are ([\w-]+) in a page of ([\w-]+), from byte offset (\d+) on; read so$/,
    'هذا السطر وأسطر أخرى (عددها $1) بترميز $2 في صفحة بترميز $3، بدءا من البايت $4، وقُرئت بترميزها',
  ],
  [
    /^the page is HTML: its tags are taken out, but scripts and menus stay; extract the text first$/,
    'الصفحة من HTML: نُزعت وسومها، وبقيت نصوصها البرمجية وقوائمها؛ استخرج النص أولا',
  ],
  [/^the text was (.+); this was undone$/, 'كان النص $1، وصُحّح ذلك'],
  [/^this line was (.+); this was undone$/, 'كان السطر $1، وصُحّح ذلك'],
  [
    /^this and (\d+) more lines? were (.+); this was undone$/,
    'هذا السطر وأسطر أخرى (عددها $1) كان نصها $2، وصُحّح ذلك',
  ],
  [
    /^looks like text read in the wrong encoding, which cannot be undone exactly; kept as it stands$/,
    'يبدو نصا قُرئ بترميز خاطئ، ولا يمكن رده كما كان بدقة، فبقي على حاله',
  ],
  [
    /^this and (\d+) more lines? look like text read in the wrong encoding, which cannot be undone exactly; kept as it stands$/,
    'هذا السطر وأسطر أخرى (عددها $1) تبدو نصا قُرئ بترميز خاطئ، ولا يمكن رده كما كان بدقة، فبقي على حاله',
  ],
  [
    /^line ([\d-]+), printed on other pages of the site, too, was kept: its wording is no site's own$/,
    'السطر $1 تطبعه صفحات أخرى من الموقع أيضا، وبقي لأن ألفاظه ليست مما يقوله موقع عن نفسه',
  ],
  [
    /^(\d+) lines \(([\d, -]+…?)\), printed on other pages of the site, too, were kept: their wording is no site's own$/,
    'أسطر عددها $1 ($2) تطبعها صفحات أخرى من الموقع أيضا، وبقيت لأن ألفاظها ليست مما يقوله موقع عن نفسه',
  ],
  [/^the dates do not agree: (.+)$/, 'التواريخ غير متفقة: $1'],
  [/^U\+FFFD in the file: a character was lost here before$/, 'في الملف U+FFFD: ضاع هنا حرف من قبل'],
]

/** The message of a warning, in the page's language where it is known in it. */
export function warningMessage(message: string, language: Language): string {
  const known = language === 'ar' ? MESSAGES.find(([said]) => said.test(message)) : undefined
  return known === undefined ? message : readingInArabic(message.replace(...known))
}

/** A wrong reading, as “utf-8 read as iso-8859-1, then …”, in Arabic. */
function readingInArabic(text: string): string {
  return text.replaceAll(/ (?:read )?as (?=[\w-])/g, ' مقروءا كأنه ').replaceAll(', then ', '، ثم ')
}

/** The wrong readings that were undone, one after another. */
export function readings(undone: readonly string[], language: Language): string {
  const text = undone.join(', then ')
  return language === 'ar' ? readingInArabic(text) : text.replaceAll(' as ', ' read as ')
}
