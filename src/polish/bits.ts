/*
 * What a survey of a line can find: one bit each, which rules name to be woken by.
 */

/** White space other than the plain space. */
export const SPACE_ODD = 1 << 0
/** Two plain spaces in a row. */
export const SPACE_RUN = 1 << 1
/** A plain space at the line's start or end. */
export const SPACE_EDGE = 1 << 2
/** A format character without width. */
export const INVISIBLE = 1 << 3
/** A control character that separates nothing. */
export const CONTROL = 1 << 4
/** A quote mark of another style, `<<`, `>>`, two single marks in a row, or an ASCII mark in no clear place. */
export const QUOTE = 1 << 5
/** The stretching stroke. */
export const STRETCH = 1 << 6
/** A letter in a presentation form. */
export const PRESENTATION = 1 << 7
/** A mark that may compose with its letter, or two marks in a row, whose order may not be canonical. */
export const COMPOSABLE = 1 << 8
/** `&`, with which an entity starts. */
export const AMPERSAND = 1 << 9
/** `<` or `>`, with which a tag starts or ends. */
export const ANGLE = 1 << 10
/** Latin comma, semicolon or question mark. */
export const LATIN_MARK = 1 << 11
/** A space before a mark that belongs to the word before it. */
export const SPACE_BEFORE = 1 << 12
/** A space after an opening bracket. */
export const SPACE_AFTER = 1 << 13
/** A mark with a letter right after it, or a comma with anything but a space. */
export const GLUED_AFTER = 1 << 14
/** An opening bracket with a letter right before it. */
export const GLUED_BEFORE = 1 << 15
/** A Persian or Urdu letter that looks like an Arabic one. */
export const LOOKALIKE = 1 << 16
/** A و that belongs to no word, with a space after it. */
export const WAW_ALONE = 1 << 17
/** An ASCII quote mark; where {@link QUOTE} is not found all of these take turns, each close to its word. */
export const QUOTE_TIDY = 1 << 18
/** Two opening brackets in a row. */
export const DOUBLE_BRACKET = 1 << 19
/** A letter that Persian, Urdu and Kurdish print all the time and Arabic only in foreign names. */
export const OTHER_LETTER = 1 << 20
/** A vowel sign behind a mark, as it may stand before a letter that is glued to the mark. */
export const LOOSE_VOWEL = 1 << 21
/** What wakes no rule, and is told for those that are awake. */
export const SILENT = OTHER_LETTER | LOOSE_VOWEL
/** Not of the line: a rule was asked for that no survey looks out for, so that it costs nothing where it was not. */
export const ASKED = 1 << 23
