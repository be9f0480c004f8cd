import fc from 'fast-check'

/** Pieces that rules look at, so that random lines are full of trouble. */
const PIECES = [
  ...'وبلفاةىيكهءؤأ 0123٤۵abZ.,;:?!،؛؟…()[]{}"\'«»‹›-–/#@&<>_=%ـ',
  ...'\u201c\u201d\u201e\u201f\u2018\u2019\uff02\u2033',
  ...'\u00a0\u200b\u200c\u200d\u200e\u200f\u202b\u202c\u00ad\ufeff\u2028\u2029\u3000\t\u0085\u001a\u0000',
  ...'\u064b\u064e\u0651\u0653\u0654\u0655\u0670\u0301\ufe0f',
  ...[
    'ي\u0640\u064e\u0654ا',
    '\u0640\u064b\u0654',
    '\u0640\u0670\u0653',
    '\u0640\u06e7',
    '\u06e5',
    '\u06e6\u0653',
    '\u06e1',
  ],
  ...'\ufee3\ufefb\ufef7\ufe70\ufe71\ufdfa\ufb56کیہھپگچڤ',
  ...[
    'الوزارة',
    'قال',
    'و ',
    ' و',
    'نعم',
    ' ، ',
    ' : ',
    ' " ',
    '" ',
    ' "',
    "''",
    '<<',
    '>>',
    '  ',
    ' ( ',
    ' ) ',
  ],
  ...[
    '<br>',
    '&lt;br&gt;',
    ' &lt;p&gt; ',
    'است',
    '</p>',
    '<b',
    '<!--',
    '-->',
    'content="',
    '" />',
    '👩',
    '❤',
    '\ud800',
    '\udc00',
    'هـ',
    '1442هـ',
  ],
  ...['أ.ف.ب', 'www.', '://', '.com', '3.5', '1,200', '10:30', '..', '...', '؟!', 'الفقرة', 'ال', 'كوم'],
] as const

/** Lines made of {@link PIECES}. */
const troubledLine = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join('').replaceAll(/[\r\n]/g, ''))

/** Any string without line ends, lone surrogates included. */
const anyLine = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll(/[\r\n]/g, ''))

/** Both, mixed. */
export const line = fc.oneof(
  { weight: 4, arbitrary: troubledLine },
  { weight: 1, arbitrary: anyLine },
  {
    weight: 1,
    arbitrary: fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) =>
      units
        .map((unit) => String.fromCharCode(unit))
        .join('')
        .replaceAll(/[\r\n]/g, ''),
    ),
  },
)
