import { captionPair } from './caption-pair.ts'
import type { LabelRule } from './judge.ts'
import { leadCopy } from './lead-copy.ts'
import { leftover } from './leftover.ts'
import { nearTitle } from './near-title.ts'
import { noText } from './no-text.ts'
import { paragraph } from './paragraph.ts'
import { repeatedParagraph } from './repeated-paragraph.ts'
import { repeatedRun } from './repeated-run.ts'
import { subhead } from './subhead.ts'
import { title } from './title.ts'

/** The label rules in the order they are asked; the first to settle a line has the last word on it. */
export const LABEL_RULES: readonly LabelRule[] = [
  noText,
  leftover,
  repeatedRun,
  title,
  nearTitle,
  captionPair,
  leadCopy,
  repeatedParagraph,
  subhead,
  paragraph,
]
