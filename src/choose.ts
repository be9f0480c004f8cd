import { encodingNamed } from './model/encoding-name.ts'
import type { ChosenOptions, CleanOptions } from './model/options.ts'
import { DIACRITICS, DIGIT_SETS, QUOTE_STYLES } from './model/rule.ts'
import { ENCODINGS } from './model/source.ts'
import { nearest } from './rules/nearest.ts'
import { OPTIONAL_RULES, RULES } from './rules.ts'

/**
 * An option that there is none of, that is of the wrong type, or that names what there is none of: a rule, a quote style,
 * an encoding.
 */
export class OptionError extends Error {
  override readonly name = 'OptionError'
  /** As it was given. */
  readonly option: string
  /** Names that are known and look like the one given, nearest first. */
  readonly nearest: readonly string[]

  constructor(option: string, message: string, near: readonly string[] = []) {
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
/** So many names are listed beside the nearest. */
const FEW = 6
const NAMES: ReadonlySet<string> = new Set(ENCODINGS)

/** What options of the command are called here. */
const NAMES_HERE: ReadonlyMap<string, string> = new Map([
  ['with', 'extra'],
  ['profile', 'site'],
])

/**
 * Puts what a caller chose in the place of the defaults.
 *
 * @throws {@link OptionError} where an option is not known, or what it says is of the wrong type or not known
 */
export function choose(defaults: CleanOptions, chosen: ChosenOptions): CleanOptions {
  refuseUnknownOptions(chosen, Object.keys(defaults))
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
  refuseWrongTypes(options)
  return options
}

/** A slip such as `quote` would change nothing, and in silence. */
function refuseUnknownOptions(chosen: unknown, known: readonly string[]): void {
  if (typeof chosen !== 'object' || chosen === null) {
    throw new OptionError(
      'options',
      `they must be an object, such as { quotes: 'ascii' }, not ${nameOf(chosen)}`,
    )
  }
  for (const name of Object.keys(chosen)) {
    if (known.includes(name)) continue
    const here = NAMES_HERE.get(name)
    const near = here === undefined ? nearest(name, known) : [here]
    throw new OptionError(name, `there is no such option${listed(near, known)}`, near)
  }
}

function refuseWrongTypes({ file, fold, site, sha256, utf8 }: CleanOptions): void {
  refuseOther('file', 'a path in a string', typeof file === 'string', file)
  refuseOther('fold', 'true or false', typeof fold === 'boolean', fold)
  refuseOther('site', 'null, or what learnSite or siteLinesOf gives', site === null || isSite(site), site)
  refuseOther('sha256', 'a function of bytes', typeof sha256 === 'function', sha256)
  refuseOther('utf8', 'a function of bytes', typeof utf8 === 'function', utf8)
}

function isSite(site: unknown): boolean {
  if (typeof site !== 'object' || site === null) return false
  const counts: unknown = Reflect.get(site, 'counts')
  return typeof Reflect.get(site, 'files') === 'number' && counts instanceof Map
}

function refuseOther(option: keyof CleanOptions, wanted: string, isRight: boolean, value: unknown): void {
  if (!isRight) throw new OptionError(option, `it must be ${wanted}, not ${nameOf(value)}`)
}

/** What a value is, in a word. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  return typeof value === 'string'
    ? `"${value}"`
    : typeof value === 'object'
      ? 'an object'
      : `a ${typeof value}`
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
  const isList = typeof ids === 'object' && typeof Reflect.get(ids, Symbol.iterator) === 'function'
  refuseOther(option, 'a list of rule ids', isList, ids)
  const set = ids instanceof Set ? ids : new Set(ids)
  for (const id of set) refuseUnknown(option, option === 'extra' ? 'optional rule' : 'rule', id, known)
  return set
}

function refuseUnknown(
  option: keyof CleanOptions,
  what: string,
  name: unknown,
  known: ReadonlySet<string>,
): void {
  if (typeof name === 'string' && known.has(name)) return
  const given = typeof name === 'string' ? `"${name}"` : nameOf(name)
  const names = [...known]
  const same = option === 'encoding' ? encodingNamed(String(name)) : null
  const near = same === null ? nearest(String(name), names) : [same]
  throw new OptionError(option, `there is no ${what} ${given}${listed(near, names)}`, near)
}

/** All names, where they are few or none is near. */
function listed(near: readonly string[], names: readonly string[]): string {
  return near.length > 0 && names.length > FEW ? '' : ` (known: ${names.join(', ')})`
}
