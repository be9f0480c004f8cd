import { agenciesAlone } from './byline-pieces.ts'
import { readByline } from './bylines.ts'
import { firstWordOf, lineKey, openingsOf, phraseSet } from './line-key.ts'
import { remember } from './remember.ts'
import { tidy } from './tidy.ts'

/** A caption and who made or lent the picture; both as printed. */
export interface CreditReading {
  readonly text: string
  readonly credit: string | null
}

const ARCHIVE = phraseSet(
  'أرشيفية|ارشيفية|أرشيف|ارشيف|الأرشيف|من الأرشيف|صورة أرشيفية|صورة ارشيفية|صور أرشيفية|صورة من الأرشيف|صورة أرشيف|أرشيفيه|تعبيرية|صورة تعبيرية|توضيحية|صورة توضيحية',
  'خاص|خاصة|متداولة|صورة متداولة|مواقع التواصل|مواقع التواصل الاجتماعي|من المصدر|الإنترنت|غيتي|جيتي|غيتي إيميجز|جيتي إيميجز|getty|getty images|gettyimages|shutterstock|شترستوك|وسائل التواصل|إعلام محلي|تواصل اجتماعي|وكالات|الوكالات|istock',
)
/** Cues that name who took the picture, with the mark that must follow them. */
const MAKER =
  /(?:^|[\s(\-\u2013\u2014|،.])((?:تصوير|عدسة|عدسه|بعدسة|مصدر الصورة|المصدر|صور|صورة|الصورة من|الصورة|الصور|photo|photo by|credit|source|image)\s*[:/]\s*)/gi
const LONGEST_CREDIT = 60
const LONGEST = 600

function isCredit(text: string): boolean {
  return ARCHIVE.has(lineKey(text)) || agenciesAlone(text) !== null
}

const TRAILING = /\(([^()]{2,60})\)\s*\.?\s*$/
const WRAPPED = /^\s*(?:\{[^{}]+\}|"[^"]+"|«[^«»]+»|“[^“”]+”)\s*$/

/** `… (رويترز)`, `… (أرشيفية)`, `… ({الصحيفة})`: a bracket that ends the caption and holds a source. */
function fromBracket(caption: string): CreditReading | null {
  const found = TRAILING.exec(caption)
  const inside = found?.[1]
  if (found === null || inside === undefined) return null
  if (!isCredit(inside) && !WRAPPED.test(inside)) return fromMakerIn(caption, found.index, inside)
  // `لندن - (رويترز)` and `واس (جدة)` are bylines.
  if (readByline(caption).certain) return null
  const credit = tidy(inside).replace(/^[{"«“\s]+|[}"»”\s]+$/g, '')
  return { text: tidy(caption.slice(0, found.index)), credit }
}

/** `… (تصوير: سلمى الحداد)`. */
function fromMakerIn(caption: string, at: number, inside: string): CreditReading | null {
  const maker = fromMaker(inside)
  if (maker === null || maker.text !== '') return null
  return { text: tidy(caption.slice(0, at)), credit: maker.credit }
}

/** Generic cues (`صورة:`) are believed before a source only; `تصوير:` before any short name. */
const SURE_MAKER = /^(?:تصوير|عدسة|عدسه|بعدسة|مصدر الصورة|photo by|credit)/i

function fromMaker(caption: string): CreditReading | null {
  let last: RegExpExecArray | null = null
  MAKER.lastIndex = 0
  for (let found = MAKER.exec(caption); found !== null; found = MAKER.exec(caption)) last = found
  const cue = last?.[1]
  if (last === null || cue === undefined) return null
  const start = last.index + last[0].length - cue.length
  const credit = tidy(caption.slice(last.index + last[0].length)).replace(/[).\s]+$/, '')
  if (
    credit === '' ||
    credit.length > LONGEST_CREDIT ||
    credit.split(' ').length > 7 ||
    /[.؟!]\s/.test(credit)
  )
    return null
  if (!SURE_MAKER.test(cue) && !isCredit(credit)) return null
  return { text: tidy(caption.slice(0, start)).replace(/[\s(\-\u2013\u2014|،]+$/, ''), credit }
}

const BRACKET = /[()[\]]/

/** `صورة أرشيفية`, `أرشيفية`: the line is nothing but the credit. `رويترز` alone is a byline's business. */
function fromWhole(caption: string): CreditReading | null {
  const bare = BRACKET.test(caption) ? caption.replace(/^\s*[([]|[)\]]\s*$/g, '') : caption
  return ARCHIVE.has(lineKey(bare)) ? { text: '', credit: tidy(bare) } : null
}

/** `الرئيس - أرشيفية`, `الملعب – رويترز`: behind a dash that ends the caption. */
function fromDash(caption: string): CreditReading | null {
  const found = /\s[-\u2013\u2014|]\s?([^-\u2013\u2014|]{2,40})$/.exec(caption.slice(-60))
  const credit = found?.[1]
  if (found === null || credit === undefined || credit.includes(':') || !isCredit(credit)) return null
  const text = tidy(caption.slice(0, Math.max(0, caption.length - 60) + found.index))
  // `القاهرة - رويترز` is a byline; only words that can be a caption have a credit behind them.
  return text.split(' ').length < 3 || readByline(text).isByline ? null : { text, credit: tidy(credit) }
}

/** A credit in front of or behind other words stands in a bracket, behind a cue's mark or behind a dash. */
const MARKED = /[(:/|\-\u2013\u2014]/

/**
 * Parts a raw caption from its credit. Where no sure credit ends it, `text` is the whole caption and `credit` null:
 * a bracket with other words (`وزير النقل (يسار)`) stays.
 */
export function readCredit(text: string): CreditReading {
  return text.length > SHORT ? read(text) : known(text)
}

/** A short line is asked about when it is labelled and again when it is shown, and names come back on other pages. */
const SHORT = 80
const known = remember(read)

function read(text: string): CreditReading {
  const whole: CreditReading = { text: tidy(text), credit: null }
  if (text.length > LONGEST) return whole
  return fromWhole(text) ?? (MARKED.test(text) ? fromPart(text) : null) ?? whole
}

function fromPart(text: string): CreditReading | null {
  return fromBracket(text) ?? fromMaker(text) ?? fromDash(text)
}

const OPENINGS = openingsOf(
  [ARCHIVE],
  'تصوير|عدسة|بعدسة|مصدر|المصدر|صور|صورة|الصورة|الصور|photo|credit|source|image',
)
const BRACKET_FIRST = /^[^\p{L}\p{N}]*[([{]/u

/** A cheap look whether a raw line of many words can be a picture's credit alone: by its cue, or a bracket around it. */
export function mayBePhotoCredit(line: string): boolean {
  return OPENINGS.has(firstWordOf(line)) || BRACKET_FIRST.test(line)
}

/** Whether a raw line is nothing but a picture's credit: `تصوير: …`, `(أرشيفية)`, `المصدر: أ ف ب`. */
export function isPhotoCredit(line: string): boolean {
  if (line.length > 120) return false
  const { text, credit } = readCredit(line)
  return text === '' && credit !== null
}
