/** Every code a warning can have, with what it means; `--fail-on` and the reports know them from here. */
export const WARNINGS = {
  'bad-bytes': 'Bytes that are no text in the encoding of the page.',
  'replacement-character': 'U+FFFD in the file: a character was lost before.',
  'mojibake-repaired': 'The text had been read in a wrong encoding, which was undone.',
  'mojibake-suspected': 'A line looks like text read in a wrong encoding, which cannot be undone exactly.',
  'mixed-encodings': 'Lines of another encoding stood in the page, and were read in theirs.',
  'encoding-doubtful': 'In no encoding that is known here the page reads as Arabic; the likeliest was taken.',
  'empty-page': 'The page has no text.',
  'looks-like-html': 'The page is HTML and no text.',
  'no-headline': 'No line looks like a headline.',
  'furniture-doubtful': 'Lines that other pages of the site have, too, were kept: they may be its furniture.',
  'no-body': 'No line was left as body.',
  'date-mismatch': 'Two dates that should be the same day are not.',
  'unbalanced-quote': 'A quote mark has no partner in its line.',
} as const

export type WarningCode = keyof typeof WARNINGS
