import { type Static, type TSchema, Type } from '@sinclair/typebox'
import { FoldedSchema } from './folded.ts'
import { LABELS } from './label.ts'
import type { WarningCode } from './warning-codes.ts'

/** The version of the article layout; it grows when a key changes its meaning. */
export const SCHEMA_VERSION = 1

const closed = { additionalProperties: false }
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const textOrNull = (description: string) => orNull(Type.String({ description }))
const texts = (description: string) => Type.Array(Type.String(), { description })

const SourceSchema = Type.Object(
  {
    file: Type.String({ description: 'Path of the page, relative to the input folder, with / separators.' }),
    site: textOrNull('First folder of the path, or null where the page lies at the top.'),
    sha256: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: 'SHA-256 of the raw bytes, in lower-case hex.',
    }),
    bytes: Type.Integer({ minimum: 0, description: 'Length of the raw file in bytes.' }),
    encoding: Type.String({
      description: 'The encoding the bytes were read as, e.g. utf-8 or windows-1256.',
    }),
  },
  closed,
)

const StaffSchema = Type.Object(
  {
    role: textOrNull('The office, e.g. editor in chief; null where only a name or a publication stands.'),
    name: textOrNull('Who holds it; null where the page names no one.'),
  },
  closed,
)

const CaptionSchema = Type.Object(
  { text: Type.String(), credit: textOrNull('Photographer, agency or archive.') },
  closed,
)

const SubheadSchema = Type.Object(
  {
    before: Type.Integer({ minimum: 0, description: 'Index of the paragraph that follows.' }),
    text: Type.String(),
  },
  closed,
)

const RemovedSchema = Type.Object(
  {
    // Type.Tuple would write the `items` of older drafts, which draft 2020-12 calls `prefixItems`.
    lines: Type.Unsafe<[first: number, last: number]>({
      ...Type.Array(Type.Integer({ minimum: 1 }), { minItems: 2, maxItems: 2 }),
      description: 'First and last source line, counted from 1.',
    }),
    label: Type.Union(LABELS.map((label) => Type.Literal(label))),
    rule: Type.String({ description: 'The rule that removed the lines, e.g. label/repeated-run.' }),
    because: Type.String({ description: 'The reason in words.' }),
    text: Type.String({ description: 'The removed lines as they stood, joined by a line feed.' }),
  },
  closed,
)

const WarningSchema = Type.Object(
  {
    // Any word by the schema, so that a code that is new is no new layout.
    code: Type.Unsafe<WarningCode>(
      Type.String({ description: 'A stable word to filter on, e.g. unbalanced-quote.' }),
    ),
    line: orNull(Type.Integer({ minimum: 1, description: 'Source line, counted from 1.' })),
    message: Type.String(),
  },
  closed,
)

const StatsSchema = Type.Object(
  {
    words: Type.Integer({ minimum: 0, description: 'Words of the paragraphs.' }),
    characters: Type.Integer({ minimum: 0, description: 'UTF-16 units of the paragraphs.' }),
    keptShare: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Letters kept in any field / letters in the source.',
    }),
  },
  closed,
)

/** The article as a JSON Schema; {@link Article} is its type, so the two cannot drift apart. */
export const ArticleSchema = Type.Object(
  {
    schemaVersion: Type.Literal(SCHEMA_VERSION),
    id: Type.String({ description: 'Path of the page without .txt, relative to the input folder.' }),
    source: SourceSchema,
    language: Type.String({ description: 'BCP 47 tag of the text.' }),
    headline: textOrNull('The best single copy of the headline.'),
    kicker: textOrNull('The words above the headline.'),
    standfirst: textOrNull('The summary below the headline; null where it only repeats a paragraph.'),
    masthead: Type.Array(StaffSchema, { description: 'Publication and staff block, each pair once.' }),
    byline: textOrNull('The byline as printed.'),
    authors: texts('People who wrote the article.'),
    agencies: texts('News agencies credited.'),
    place: textOrNull('Place of the dateline.'),
    published: textOrNull('ISO 8601 date or date-time; null when not certain.'),
    updated: textOrNull('ISO 8601 date or date-time; null when not certain.'),
    captions: Type.Array(CaptionSchema, { description: 'Image captions, each once.' }),
    paragraphs: texts('The body, in order.'),
    subheads: Type.Array(SubheadSchema, { description: 'Sub-headings of the body.' }),
    tags: texts('Keywords.'),
    related: texts('Titles of "read also" links.'),
    removed: Type.Array(RemovedSchema, {
      description: 'Source lines that stand in no field, with the reason.',
    }),
    warnings: Type.Array(WarningSchema),
    stats: StatsSchema,
    folded: Type.Optional(FoldedSchema),
  },
  { ...closed, title: 'clean-news article', description: 'One scraped news page, cleaned and structured.' },
)

/** One cleaned page: contract A of the tool. Keys are always present and in this order; `folded` only where asked for. */
export type Article = Static<typeof ArticleSchema>

/** One entry of {@link Article.masthead}. */
export type Staff = Static<typeof StaffSchema>

/** One entry of {@link Article.captions}. */
export type Caption = Static<typeof CaptionSchema>

/** One entry of {@link Article.removed}. */
export type Removed = Static<typeof RemovedSchema>

/** Something a person should look at: on a line of the page, or on the whole of it (`line` null). */
export type Warning = Static<typeof WarningSchema>
