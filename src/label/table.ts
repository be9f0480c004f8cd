import { authorBox } from './author-box.ts'
import { byline } from './byline.ts'
import { captionAlone } from './caption-alone.ts'
import { captionPair } from './caption-pair.ts'
import { columnist } from './columnist.ts'
import { commentPolicy } from './comment-policy.ts'
import { contact } from './contact.ts'
import { date } from './date.ts'
import { frameCopy } from './frame-copy.ts'
import { headerRest } from './header-rest.ts'
import type { LabelRule } from './judge.ts'
import { kicker } from './kicker.ts'
import { leadCopy } from './lead-copy.ts'
import { leftover } from './leftover.ts'
import { masthead } from './masthead.ts'
import { nameLine } from './name-line.ts'
import { nearTitle } from './near-title.ts'
import { noText } from './no-text.ts'
import { paragraph } from './paragraph.ts'
import { photoCredit } from './photo-credit.ts'
import { PHRASE_RULES } from './phrases.ts'
import { related, relatedCue } from './related.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'
import { repeatedRun } from './repeated-run.ts'
import { siteFurniture } from './site-furniture.ts'
import { standfirst } from './standfirst.ts'
import { strip } from './strip.ts'
import { subhead } from './subhead.ts'
import { tailRest } from './tail-rest.ts'
import { title } from './title.ts'
import { workData } from './work-data.ts'

/**
 * The label rules in the order they are asked; the first to settle a line has the last word on it.
 * First what a line says of itself, then what stands twice, then the headline, then what its place tells.
 */
export const LABEL_RULES: readonly LabelRule[] = [
  noText,
  leftover,
  strip,
  ...PHRASE_RULES,
  workData,
  date,
  commentPolicy,
  contact,
  relatedCue,
  repeatedRun,
  masthead,
  byline,
  title,
  nearTitle,
  columnist,
  kicker,
  headerRest,
  captionPair,
  photoCredit,
  related,
  leadCopy,
  captionAlone,
  nameLine,
  standfirst,
  authorBox,
  repeatedParagraph,
  frameCopy,
  siteFurniture,
  tailRest,
  subhead,
  paragraph,
]
