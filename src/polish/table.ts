import type { PolishRule } from '../model/rule.ts'
import { attributes } from './attributes.ts'
import { commas } from './commas.ts'
import { controls } from './controls.ts'
import { detachedWaw } from './detached-waw.ts'
import { diacritics } from './diacritics.ts'
import { digits } from './digits.ts'
import { doubleBrackets } from './double-brackets.ts'
import { entities } from './entities.ts'
import { invisible } from './invisible.ts'
import { lookalikes } from './lookalikes.ts'
import { marks } from './marks.ts'
import { nfc } from './nfc.ts'
import { presentationForms } from './presentation-forms.ts'
import { quotes } from './quotes.ts'
import { spaces } from './spaces.ts'
import { tags } from './tags.ts'
import { tatweel } from './tatweel.ts'

/** The rules in the order they act. */
export const POLISH_RULES: readonly PolishRule[] = [
  // What a scraper wrote for characters comes first: an entity may stand for a tag, a space or a mark.
  entities,
  attributes,
  tags,
  // Then what no reader sees, so that neighbours are neighbours for all that follow.
  controls,
  invisible,
  spaces,
  // Letters: a form must be a letter before its marks compose, and all are settled before words are read.
  presentationForms,
  nfc,
  tatweel,
  lookalikes,
  // Brackets that stand for quote marks must be such before quotes are paired.
  doubleBrackets,
  // Quotes know both ends of a quotation, so they set their own spaces; marks can then lean on them.
  quotes,
  // Arabic commas first, then their spaces.
  commas,
  marks,
  // Behind marks, since `،و قال` has no space before its و until they put one there.
  detachedWaw,
  // What only some ask for comes last: the rules above decide as they do without it.
  diacritics,
  digits,
]

/** Rules that act once on a line: `&amp;quot;` was meant to be read as `&quot;`. */
export const ONCE: ReadonlySet<string> = new Set([entities.id])
