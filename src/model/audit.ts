import { type Static, Type } from '@sinclair/typebox'
import { LABELS } from './label.ts'
import { ENCODINGS } from './source.ts'

/** The version of the audit layout; it grows when a key changes its meaning. */
export const AUDIT_VERSION = 1

const closed = { additionalProperties: false }
const offset = (description: string) => Type.Integer({ minimum: 0, description })
const oneOf = <T extends string>(values: readonly T[]) =>
  Type.Union(values.map((value) => Type.Literal(value)))

const EditSchema = Type.Object(
  {
    start: offset('UTF-16 offset in the decoded text.'),
    end: offset('Just past the last unit replaced.'),
    was: Type.String(),
    now: Type.String(),
    rules: Type.Array(Type.String(), { description: 'Rules that had a hand in it, in order.' }),
  },
  closed,
)

const BlockSchema = Type.Object(
  {
    line: Type.Integer({ minimum: 1, description: 'Source line, counted from 1.' }),
    start: offset('UTF-16 offset of the line in the decoded text.'),
    end: offset('Just past the line, its line end left out.'),
    label: oneOf(LABELS),
    fate: oneOf(['kept', 'changed', 'removed'] as const),
    rule: Type.String({ description: 'The rule that gave the label.' }),
    because: Type.String({ description: 'The reason in words.' }),
    field: Type.String({ description: 'JSON pointer to where the line went in the article.' }),
    edits: Type.Array(EditSchema, {
      description: 'Changes that lead from the line to the value of the field.',
    }),
    text: Type.Union([Type.String(), Type.Null()], {
      description: 'The line as it stood, where it cannot be rebuilt from the article; else null.',
    }),
  },
  closed,
)

const BadBytesSchema = Type.Object(
  {
    at: offset('UTF-16 offset of the U+FFFD in the decoded text.'),
    offset: offset('Offset in bytes from the start of the file.'),
    hex: Type.String({ pattern: '^([0-9a-f]{2})+$' }),
  },
  closed,
)

const StretchSchema = Type.Object(
  {
    at: offset('UTF-16 offset in the decoded text, wrong readings not yet undone.'),
    length: offset('UTF-16 units, each of which is one byte.'),
    offset: offset('Offset in bytes from the start of the file.'),
  },
  closed,
)

const MendedSchema = Type.Object(
  {
    at: offset('UTF-16 offset in the decoded text.'),
    length: offset('UTF-16 units.'),
    undone: Type.Array(Type.String(), { description: 'Wrong readings that were undone, outermost first.' }),
  },
  closed,
)

/** The audit as a JSON Schema; {@link Audit} is its type. */
export const AuditSchema = Type.Object(
  {
    schemaVersion: Type.Literal(AUDIT_VERSION),
    id: Type.String({ description: 'As in the article.' }),
    encoding: oneOf(ENCODINGS),
    blocks: Type.Array(BlockSchema, { description: 'One a non-blank source line.' }),
    between: Type.Array(Type.String(), {
      description:
        'Line ends and blank lines before the first block, between blocks, and after the last one.',
    }),
    bom: Type.Boolean({ description: 'Whether the file began with a byte order mark.' }),
    badBytes: Type.Array(BadBytesSchema, { description: 'Bytes that are no text in the encoding.' }),
    undone: Type.Array(Type.String(), { description: 'Wrong readings that were undone, outermost first.' }),
    twins: Type.Array(Type.Integer({ minimum: 0 }), {
      description: 'MacArabic: run lengths of low and high bytes in turn, for characters that it has twice.',
    }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the raw bytes.' }),
    mixed: Type.Optional(
      Type.Array(StretchSchema, {
        description: 'Lines in windows-1256 where the rest is utf-8; else absent.',
      }),
    ),
    mended: Type.Optional(
      Type.Array(MendedSchema, {
        description:
          'Lines of which wrong readings were undone, where the page as a whole has none; else absent.',
      }),
    ),
  },
  {
    ...closed,
    title: 'clean-news audit',
    description:
      'With its article, the account of every character of the page, and enough to rebuild its bytes.',
  },
)

/** The account of one page: contract B of the tool. Keys are always present and in this order; `mixed` and `mended` only where they say something. */
export type Audit = Static<typeof AuditSchema>

/** One entry of {@link Audit.blocks}. */
export type AuditBlock = Static<typeof BlockSchema>
