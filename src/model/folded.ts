import { type Static, type TSchema, Type } from '@sinclair/typebox'

const closed = { additionalProperties: false }
const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A schema for each field that has a search form: for one text, and for a list. */
function foldedFields<One extends TSchema, Many extends TSchema>(one: One, many: Many, description: string) {
  const fields = { headline: one, kicker: one, standfirst: one, byline: one, place: one }
  const lists = { authors: many, captions: many, paragraphs: many, subheads: many, tags: many }
  return Type.Object({ ...fields, ...lists }, { ...closed, description })
}

const offsets = Type.Array(Type.Integer({ minimum: 0 }))

/** The search form of an article as a JSON Schema; {@link Folded} is its type. */
export const FoldedSchema = Type.Object(
  {
    text: foldedFields(
      orNull(Type.String()),
      Type.Array(Type.String()),
      'By field: letters and digits alone, in one spelling, a space between words.',
    ),
    map: foldedFields(
      orNull(offsets),
      Type.Array(offsets),
      'By field: offset in the search form, offset in the field, and so on in pairs, in UTF-16 units.',
    ),
  },
  { ...closed, description: 'Only with --fold: a search form of the fields, to be read beside them.' },
)

/** The search form of an article. */
export type Folded = Static<typeof FoldedSchema>
