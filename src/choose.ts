import type { ChosenOptions, CleanOptions } from './model/options.ts'
import { DIACRITICS, DIGIT_SETS, QUOTE_STYLES } from './model/rule.ts'
import { ENCODINGS } from './model/source.ts'
import { nearest } from './rules/nearest.ts'
import { OPTIONAL_RULES, RULES } from './rules.ts'

/** An option that says something there is no such thing as: a rule, a quote style or an encoding nobody knows. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
  readonly option: keyof CleanOptions
  /** Names that are known and look like the one given, nearest first. */
  readonly nearest: readonly string[]

  constructor(option: keyof CleanOptions, message: string, near: readonly string[] = []) {
    super(`${option}: ${message}${near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`}`)
    this.option = option
    this.nearest = near
  }
}

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id))
const OPTIONAL_IDS: ReadonlySet<string> = new Set(OPTIONAL_RULES.map(({ id }) => id))
const STYLES: ReadonlySet<string> = new Set(QUOTE_STYLES)
const DIGITS: ReadonlySet<string> = new Set(DIGIT_SETS)
const MARKS: ReadonlySet<string> = new Set(DIACRITICS)
const NAMES: ReadonlySet<string> = new Set(ENCODINGS)

/**
 * Puts what a caller chose in the place of the defaults.
 *
 * @throws {@link OptionError} where a rule, a quote style, a set of digits or an encoding is not known
 */
export function choose(defaults: CleanOptions, chosen: ChosenOptions): CleanOptions {
  const { without, extra, ...rest } = chosen
  const options: CleanOptions = {
    ...defaults,
    ...stated(rest),
    without: rules('without', without ?? defaults.without, RULE_IDS),
    extra: rules('extra', extra ?? defaults.extra, OPTIONAL_IDS),
  }
  refuseUnknown('quotes', 'quote style', options.quotes, STYLES)
  refuseUnknown('digits', 'set of digits', options.digits, DIGITS)
  refuseUnknown('diacritics', 'way to treat vowel marks', options.diacritics, MARKS)
  if (options.encoding !== null) refuseUnknown('encoding', 'encoding', options.encoding, NAMES)
  return options
}

type Stated<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> }

/** Options that say something: `{ site: undefined }` says nothing of the site. */
function stated<T extends object>(options: T): Stated<T>
function stated(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}

/** A set passes as it is, so that who cleans many pages with it makes it once. */
function rules(
  option: 'without' | 'extra',
  ids: Iterable<string>,
  known: ReadonlySet<string>,
): ReadonlySet<string> {
  if (typeof ids === 'string') throw new OptionError(option, `"${ids}" must stand in a list: ['${ids}']`)
  const set = ids instanceof Set ? ids : new Set(ids)
  for (const id of set) refuseUnknown(option, option === 'extra' ? 'optional rule' : 'rule', id, known)
  return set
}

function refuseUnknown(
  option: keyof CleanOptions,
  what: string,
  name: string,
  known: ReadonlySet<string>,
): void {
  if (!known.has(name)) {
    throw new OptionError(option, `there is no ${what} "${name}"`, nearest(String(name), [...known]))
  }
}
