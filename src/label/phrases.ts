import { chosen } from './chosen.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { PHRASES, type Phrase } from './phrase-table.ts'
import type { Sheet } from './sheet.ts'

function ruleOf(phrase: Phrase): LabelRule {
  const { id, label, because, summary, examples, trait, where } = phrase
  return {
    id,
    summary,
    examples,
    judge(sheet, settled) {
      let found = placesFor(sheet, where).filter(
        (line) => settled.isOpen(line.index) && sheet.has(line, trait),
      )
      if (found.length === 0 || (trait === 'prayerTimes' && tellsPrayers(sheet))) return
      if (trait === 'navigation') found = menuOf(sheet, found)
      if (trait === 'footer' && found.length === 1 && isBareWord(found[0])) return
      if (trait === 'prayerTimes') found = tableOf(sheet, found)
      if (trait === 'widget') found = withoutContinued(sheet, found)
      for (const line of found) settled.settle(line.index, { label, rule: id, because })
    },
  }
}

/** One section name alone, be it printed twice, is a kicker or a caption; what stands between two entries of a menu is an entry too. */
function menuOf(sheet: Sheet, found: readonly Line[]): Line[] {
  const entries = found.filter((line) => !sheet.has(line, 'placeholder') && !headsFigure(sheet, line))
  const [first] = entries
  if (first === undefined || (first.words <= MOST_SECTION_WORDS && entries.every((line) => first.says(line))))
    return []
  const known = new Set(entries.map((line) => line.index))
  for (const { index } of [...entries]) {
    const between = sheet.lines[index + 1]
    if (between?.gap !== 0 || known.has(index + 1)) continue
    if (known.has(index + 2) && sheet.lines[index + 2]?.gap === 0) entries.push(between)
  }
  return entries
}

/** A line of more words with sections in it is a whole menu. */
const MOST_SECTION_WORDS = 3

/** `10 billion pounds`; a headline has more words. */
const MOST_FIGURE_WORDS = 3

/** `Health`, `10 billion`: with a figure glued below it the name of a section is a row of a table. */
function headsFigure(sheet: Sheet, line: Line): boolean {
  const below = sheet.lines[line.index + 1]
  if (below?.gap !== 0 || below.attribute !== null || below.words > MOST_FIGURE_WORDS) return false
  return /\d/.test(below.key) && !sheet.has(below, 'navigation')
}

/** `تابع` is a button beside others, and alone it heads or closes a part of a serial: to be continued. */
function withoutContinued(sheet: Sheet, buttons: readonly Line[]): Line[] {
  const all = new Set(buttons.map((line) => line.index))
  const touches = ({ index, gap }: Line) =>
    (gap === 0 && all.has(index - 1)) || (sheet.lines[index + 1]?.gap === 0 && all.has(index + 1))
  return buttons.filter((line) => line.key !== CONTINUED || touches(line))
}

const CONTINUED = 'تابع'

/** `Services`, `archive`: alone such a word may head a list. */
function isBareWord(line: Line | undefined): boolean {
  return line !== undefined && line.words < 2
}

const TABLE_LINES = 15
/** What an article about such a table says in its headline or lead; matched on folded words. */
const PRAYERS =
  /(?:مواقيت|مواعيد|موعد|توقيت|اوقات) (?:ال)?(?:صلاه|صلوات|اذان|افطار|سحور|امساك)|(?:^| )(?:ال)?امساكيه(?: |$)|اذان (?:ال)?(?:فجر|مغرب)/
const SAYING_WORDS = 4

/** Whether prayer times are the news: the lead or a headline above it speaks of them. */
function tellsPrayers(sheet: Sheet): boolean {
  if (PRAYERS.test(sheet.lead.key)) return true
  return sheet.short.some(
    (line) =>
      line.index < Math.min(sheet.firstFirm, NEAREST) &&
      line.words >= SAYING_WORDS &&
      !sheet.has(line, 'prayerTimes') &&
      PRAYERS.test(line.key),
  )
}

/** Between the lines of a table of prayer times stand its day and its town. */
function tableOf(sheet: Sheet, rows: Line[]): Line[] {
  const [first] = rows
  const last = rows.at(-1)
  if (first === undefined || last === undefined || last.index - first.index > TABLE_LINES) return rows
  const between = sheet.lines.slice(first.index, last.index)
  return between.every((line) => !line.prose && !line.closed) ? [...between, last] : rows
}

/** Lines that may be such a phrase by where they stand: the same for all rules of a page. */
const places = new WeakMap<Sheet, Record<Phrase['where'], readonly Line[]>>()

function placesFor(sheet: Sheet, where: Phrase['where']): readonly Line[] {
  const known = places.get(sheet)
  if (known !== undefined) return known[where]
  const free = chosen(sheet.short, (line) => isFree(sheet, line))
  const edges = chosen(free, (line) => isAtEdge(sheet, line))
  // Between paragraphs one word alone is a sub-heading, but for the mark of an advert.
  const anywhere = chosen(free, (line) => isAtEdge(sheet, line) || line.words > 1 || ADVERT.test(line.key))
  places.set(sheet, { anywhere, edges })
  return where === 'edges' ? edges : anywhere
}

/** Whether a line is neither what may be the headline nor a part of a list or of instructions. */
function isFree(sheet: Sheet, line: Line): boolean {
  if (line.attribute !== null || line.prose || isLoneTitle(sheet, line)) return false
  return !sheet.isListed(line.index) && !isStep(sheet, line)
}

function isAtEdge(sheet: Sheet, line: Line): boolean {
  return line.index < sheet.firstFirm || line.index > sheet.lastProse
}

/** What a text that tells how something is done says in its headline; matched on folded words. */
const HOW_TO = /(?:^| )(?:كيف|كيفيه|خطوات|بالخطوات|طريقه)(?: |$)/
/** The buttons that such a text tells the reader to press. */
const BUTTON = /^(?:ادخل|اضغط|انقر|اختر|اشترك|سجل|تسجيل|انشاء|حمل|تحميل|ابحث|بحث)(?: |$)/

/** A button in the text of instructions, or right below it, is a step. */
function isStep(sheet: Sheet, line: Line): boolean {
  if (line.index <= sheet.firstFirm || !BUTTON.test(line.key)) return false
  if (line.index > sheet.lastProse + MOST_STEPS) return false
  return sheet.lines.slice(0, Math.min(sheet.firstFirm, NEAREST)).some((other) => HOW_TO.test(other.key))
}

const MOST_STEPS = 12

const ADVERT = /^(?:اعلان|اعلانات|advertisement|ads?|tt)$/

/** What may be the headline is left to the headline's own rule: the first line, or the only one of its length above. */
const TITLE_WORDS = 3
const NEAREST = 60

function isLoneTitle(sheet: Sheet, line: Line): boolean {
  if (line.index >= Math.min(sheet.firstFirm, NEAREST) || line.words < TITLE_WORDS) return false
  return !sheet.lines
    .slice(0, Math.min(sheet.firstFirm, NEAREST))
    .some((other) => other.index !== line.index && other.words > TITLE_WORDS)
}

/** One rule a phrase. */
export const PHRASE_RULES: readonly LabelRule[] = PHRASES.map(ruleOf)
