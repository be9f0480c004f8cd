import { InvalidArgumentError, Option } from 'commander'
import { WARNINGS, type WarningCode } from '../model/warning-codes.ts'
import { nearest } from '../rules/nearest.ts'

/** How `check` can say what it found. */
export const REPORTERS = ['pretty', 'json', 'github', 'sarif', 'junit'] as const
export type Reporter = (typeof REPORTERS)[number]

/** What a run of `check` must hold to, as it was typed. */
export interface GateFlags {
  readonly maxRemoved?: number
  readonly maxRemovedPage?: number
  readonly maxWarnings?: number
  readonly failOn: readonly WarningCode[]
  readonly expect?: string
  readonly reporter?: Reporter
}

/** The options of `check` for CI. */
export function gateOptions(): readonly Option[] {
  return [
    new Option('--max-removed <share>', 'letters that may be removed from all pages together').argParser(
      shareOf,
    ),
    new Option('--max-removed-page <share>', 'letters that may be removed from each page').argParser(shareOf),
    new Option('--max-warnings <n>', 'warnings that all pages together may have').argParser(countOf),
    new Option('--fail-on <code>', 'warnings that no page may have; may be given again or hold a list: a,b')
      .argParser((typed: string, before: readonly WarningCode[]) => [...before, ...codesOf(typed)])
      .default([], 'none'),
    new Option('--expect <out>', 'articles in this folder must be what cleaning gives now'),
    new Option('--reporter <name>', 'how to say what was found (default: "pretty")').choices([...REPORTERS]),
  ]
}

/** `8%`, `8.5 %`, `0%`: a bare number could mean eight in a hundred or eight times all. */
function shareOf(typed: string): number {
  const [, number] = /^(\d{1,3}(?:\.\d{1,6})?) ?%$/.exec(typed.trim()) ?? []
  const share = Number(number) / 100
  if (number === undefined || share > 1) {
    throw new InvalidArgumentError('It must be a share of the letters from 0% to 100%, such as 8% or 12.5%.')
  }
  return share
}

function countOf(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new InvalidArgumentError('It must be a number, 0 or more.')
  return Number(typed)
}

function codesOf(typed: string): readonly WarningCode[] {
  const names = typed.split(',').map((name) => name.trim())
  const codes = names.filter((name) => name !== '').map(codeOf)
  // An empty variable of a CI would else take the limit away without a word.
  if (codes.length === 0) throw new InvalidArgumentError('It must name a warning, such as no-body.')
  return codes
}

function codeOf(name: string): WarningCode {
  const codes = Object.keys(WARNINGS).filter(isCode)
  const known = codes.find((code) => code === name.toLowerCase())
  if (known !== undefined) return known
  const near = nearest(name, codes)
  const hint = near.length === 0 ? '' : ` Did you mean ${near.join(' or ')}?`
  throw new InvalidArgumentError(`There is no warning "${name}".${hint} All of them: ${codes.join(', ')}.`)
}

function isCode(name: string): name is WarningCode {
  return Object.hasOwn(WARNINGS, name)
}
