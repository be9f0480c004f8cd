import { bylineCue, isCameraCue, isDesk } from './byline-cues.ts'
import { bareText, sortPiece } from './byline-pieces.ts'
import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { likenessToName } from './person-names.ts'
import { plain } from './plain.ts'
import { tidy } from './tidy.ts'

const LONGEST = 120

/**
 * Whether a raw line glued under a headline is signed by somebody: a name that has a given name, a family name in ي or
 * a title in it, a desk, an outlet of one word, or a row of these with towns and agencies. Names by their shape alone
 * are none here: decks of two words (`خسائر كبيرة`) have the same.
 */
export function isSignature(line: string): boolean {
  if (line.length > LONGEST) return false
  if (NOTED.test(line)) return likenessToName(bareText(line.replace(NOTED, ''))) !== 'none'
  const text = bareText(line)
  return isOutlet(text) || isDesk(plain(text)) || isPerson(text) || isRow(line.trim())
}

/** Op-eds print an asterisk behind the author: it points to the note below the text that tells the trade. */
const NOTED = /\*+\s*$/

/** `الرياضي`, `صحيفة النهر`, `«النهر» من المدينة`; other words of one kind may be a deck. */
function isOutlet(text: string): boolean {
  return (
    /^ال[\u0620-\u064a]{3,}$/.test(text) || PUBLICATION.test(fold(text)) || /^[^«»]{2,30}» من /.test(text)
  )
}

const PUBLICATION = /^(?:بوابه|جريده|صحيفه|مجله|موقع|وكاله|شبكه|قناه) [^ ]+(?: [^ ]+)?$|(?:^| )نيوز$/

const TITLE = /^(?:(?:د|ا|أ|م)\s?[./]|(?:الدكتور|الدكتورة|المهندس|المهندسة|الأستاذ|الأستاذة|المستشار)\s)/
/** `بن`, `أبو`, `آل`, `عبد` between names; on folded words. */
const PATRONYM = /(?:^| )(?:بن|بنت|ابن|ابو|ال|عبد)(?: |$)|(?:^| )عبدال/
const SON_OF = /^[^ ]+ (?:بن|بنت|ابو|عبد) [^ ]+$/
const FAMILY = /^(?!ال).* ال[\u0620-\u064a]{2,}ي$/

function isPerson(text: string): boolean {
  const key = fold(tidy(text))
  if (SON_OF.test(key)) return true
  if (likenessToName(text) === 'none') return false
  return (
    TITLE.test(text) ||
    PATRONYM.test(key) ||
    FAMILY.test(key) ||
    key.split(' ').some((word) => isGivenName(word))
  )
}

const MARK = /[-\u2013\u2014\u0640/،()«»]/
const MARK_OR_COLON = /[-\u2013\u2014\u0640/،()«»:]/
const COLON = /:(?!\s*$)/
const STRONG: ReadonlySet<string> = new Set(['person', 'agency', 'place', 'desk'])
const LONE = /^[\u0620-\u064a]+$/

/** `استطلاع وتصوير:`. */
function isCue(text: string): boolean {
  return plain(text)
    .split(/ و?/)
    .every((word) => bylineCue(word) !== undefined || isCameraCue(word))
}

/** Pieces between marks. What stands behind a colon inside the line is a statement, unless it signs, too. */
function isRow(line: string): boolean {
  const colon = COLON.test(line)
  const pieces = line
    .split(colon ? MARK_OR_COLON : MARK)
    .filter((part) => plain(part) !== '')
    .map(sortPiece)
  if (pieces.length < 2) return false
  const strong = pieces.filter(({ kind }) => STRONG.has(kind))
  if (colon)
    return (
      strong.length > 0 &&
      pieces.every((piece) => strong.includes(piece) || isOutlet(piece.text) || isCue(piece.text))
    )
  return strong.length > 0 || (/:\s*$/.test(line) && pieces.every(({ text }) => LONE.test(text)))
}
