/** What a line of a page is. The order is the order of the documentation, not of precedence. */
export const LABELS = [
  'headline',
  'duplicate',
  'kicker',
  'standfirst',
  'masthead',
  'navigation',
  'caption',
  'byline',
  'date',
  'paragraph',
  'subhead',
  'related',
  'widget',
  'tags',
  'junk',
] as const

/** One of {@link LABELS}. */
export type Label = (typeof LABELS)[number]
