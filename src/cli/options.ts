import { InvalidArgumentError, Option } from 'commander'
import { encodingNamed } from '../model/encoding-name.ts'
import {
  DIACRITICS,
  DIGIT_SETS,
  type Diacritics,
  type DigitSet,
  QUOTE_STYLES,
  type QuoteStyle,
} from '../model/rule.ts'
import { ENCODINGS, type Encoding } from '../model/source.ts'
import { nearest } from '../rules/nearest.ts'
import { maxBytesOption } from './size-option.ts'

/** What each command that cleans can be told. */
export interface CleaningFlags {
  readonly quotes: QuoteStyle
  readonly digits: DigitSet
  readonly diacritics: Diacritics
  readonly without: readonly string[]
  /** Optional rules that are to act. */
  readonly with: readonly string[]
  readonly encoding?: Encoding
  /** Larger pages are not read. */
  readonly maxBytes: number
  /** A file that `learn` wrote. */
  readonly profile?: string
}

/** What a command over many pages can be told beside that. */
export interface ManyFlags extends CleaningFlags {
  readonly ext: readonly string[]
  /** Whether a run learns from its own pages. */
  readonly learn: boolean
  readonly jobs?: number
  readonly quiet?: boolean
  readonly json?: boolean
}

/** The options that change what an article says, and, for commands over folders, which files are pages. */
export function cleaningOptions(withFolders: boolean): readonly Option[] {
  const options = [
    new Option('--quotes <style>', 'quote marks of the result')
      .choices([...QUOTE_STYLES])
      .argParser(oneOf(QUOTE_STYLES))
      .default('ascii'),
    new Option('--digits <set>', 'digits of the result: as printed, 0-9 or \u0660-\u0669')
      .choices([...DIGIT_SETS])
      .argParser(oneOf(DIGIT_SETS))
      .default('keep'),
    new Option('--diacritics <mode>', 'vowel marks of the result')
      .choices([...DIACRITICS])
      .argParser(oneOf(DIACRITICS))
      .default('keep'),
    new Option('--without <rule>', 'leave a rule out; may be given again or hold a list: a,b')
      .argParser((typed: string, before: readonly string[]) => [...before, ...listOf(typed)])
      .default([], 'none'),
    new Option('--with <rule>', 'let an optional rule act; may be given again or hold a list: a,b')
      .argParser((typed: string, before: readonly string[]) => [...before, ...listOf(typed)])
      .default([], 'none'),
    encodingOption(),
    maxBytesOption(),
    new Option('--profile <file>', PROFILE_HELP),
  ]
  return withFolders
    ? [...options, new Option('--no-learn', NO_LEARN_HELP).conflicts('profile'), extensionOption()]
    : options
}

const PROFILE_HELP = 'know each site by this file of clean-news learn; else a run learns from its own pages'
const NO_LEARN_HELP = 'learn nothing: each page is read as if it were alone'

export function encodingOption(): Option {
  const help = 'read pages as this, e.g. windows-1256, and undo no wrong reading of them (default: detected)'
  return new Option('--encoding <name>', help).argParser(encodingOf)
}

/** Which files of a folder are pages. */
export function extensionOption(): Option {
  return new Option('--ext <.txt>', 'which files of a folder are pages; may be given again or hold a list')
    .argParser((typed: string, before: readonly string[]) => [
      ...(before === DEFAULT_EXTENSIONS ? [] : before),
      ...listOf(typed).map(extensionOf),
    ])
    .default(DEFAULT_EXTENSIONS, '.txt')
}

const DEFAULT_EXTENSIONS: readonly string[] = ['.txt']

export function mergeOption(): Option {
  return new Option('--merge <file>', 'add what this profile knows; may be given again')
    .argParser((typed: string, before: readonly string[]) => [...before, typed])
    .default([], 'none')
}

export const JOBS = new Option(
  '--jobs <n>',
  'threads (default: one a core where the work is large)',
).argParser((typed: string) => {
  if (!/^[1-9]\d{0,2}$/.test(typed)) throw new InvalidArgumentError('It must be a number from 1 to 999.')
  return Number(typed)
})

/** What an option holds that may hold a list. */
export function listOf(typed: string): readonly string[] {
  return typed
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

function extensionOf(typed: string): string {
  const bare = typed.replace(/^\*?\./, '').toLowerCase()
  if (bare === '' || /[\\/*?]/.test(bare)) throw new InvalidArgumentError('It must look like .txt.')
  return `.${bare}`
}

function encodingOf(typed: string): Encoding {
  const known = encodingNamed(typed)
  if (known !== null) return known
  throw new InvalidArgumentError(`${didYouMean(typed, ENCODINGS)}Allowed are ${ENCODINGS.join(', ')}.`)
}

/** One of some names, with the nearest where it is none. */
function oneOf<Name extends string>(names: readonly Name[]): (typed: string) => Name {
  return (typed) => {
    const known = names.find((name) => name === typed)
    if (known !== undefined) return known
    throw new InvalidArgumentError(`${didYouMean(typed, names)}Allowed are ${names.join(', ')}.`)
  }
}

/** A question with a blank behind it, or nothing. */
function didYouMean(typed: string, names: readonly string[]): string {
  const near = nearest(typed, names)
  return near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `
}
