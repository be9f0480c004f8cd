/*
 * HTML as scrapers leave it in text.
 */

/** Elements that part text, and elements that stand within a word or a sentence. */
const BLOCKS =
  'article|aside|blockquote|body|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|meta|nav|noscript|ol|option|p|pre|script|section|select|style|svg|table|tbody|td|tfoot|th|thead|title|tr|ul|video'
const INLINES =
  'a|abbr|b|big|button|cite|em|font|i|img|input|ins|label|mark|q|s|small|span|strike|strong|sub|sup|tt|u|wbr'
const BLANK = '[ \\t\\u00a0]'
/** What may follow a name: its end, or attributes. `<a و b>` and `<s 50>` compare, so words alone are not enough. */
const REST = `${BLANK}*(?:/${BLANK}*)?|(?:${BLANK}+[a-z][\\w:.-]*)+${BLANK}*(?:=[^<>]*|/)`
const TAG = new RegExp(`</?(?:(${BLOCKS})|${INLINES})(?:${REST})>|<!--[^<>]*-->|<(!doctype)[^<>]*>`, 'gi')
/** A `<` that something like a tag opens and nothing closes: taking a tag out after it could make a new one. */
const OPENED = /[a-z/!<]/i

/** A tag or a comment in a text; offsets are UTF-16 units of it. */
export interface Tag {
  readonly start: number
  readonly end: number
  /** Whether it parts the text around it, as a paragraph does and a bold word does not. */
  readonly parts: boolean
}

/** The tags of a text in order, of known elements and in the form of HTML alone: `<الناتو>` and `أ < ب` are none. */
export function tagsIn(text: string): Tag[] {
  const tags: Tag[] = []
  let from = 0
  let open = false
  for (const match of text.matchAll(TAG)) {
    open = isOpen(text, from, match.index, open)
    from = match.index + match[0].length
    if (open) continue
    tags.push({ start: match.index, end: from, parts: match[1] !== undefined || match[2] !== undefined })
  }
  return tags
}

/** A text with a space for each tag. */
export function withoutTags(text: string): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of tagsIn(text)) {
    parts.push(text.slice(from, start))
    from = end
  }
  return from === 0 ? text : [...parts, text.slice(from)].join(' ')
}

const PAGE = /<(?:!doctype html|(?:html|head|body|script|style)(?=[\s>]))/i

/** Whether a text has the frame of an HTML page in it, which somebody forgot to take out. */
export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && PAGE.test(text)
}

/** Whether a `<` stands unclosed before an offset, looking from the end of the last tag. */
export function isOpen(text: string, from: number, to: number, before: boolean): boolean {
  const between = text.slice(from, to)
  const less = between.lastIndexOf('<')
  const more = between.lastIndexOf('>')
  if (less < 0 && more < 0) return before
  if (more > less) return false
  return OPENED.test(text.charAt(from + less + 1)) || less === between.length - 1
}
