import type { FieldCase } from './case.ts'
import { ENCODINGS } from './encodings.ts'
import { FORMATTERS } from './formatters.ts'
import { NORMALIZERS } from './normalizers.ts'
import { PAGES } from './pages.ts'

/** All cases by heading, in the order of docs/field.md, which is made of them. */
export const FIELD: readonly (readonly [heading: string, cases: readonly FieldCase[]])[] = [
  ['Words and letters', NORMALIZERS],
  ['Marks, quotes and spaces', FORMATTERS],
  ['Encodings', ENCODINGS],
  ['Pages', PAGES],
]
