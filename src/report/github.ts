import type { CheckedRun } from './checked-run.ts'
import type { Finding } from './findings.ts'
import { sentenceOf } from './gates.ts'
import { printable } from './printable.ts'
import { slashed } from './slashed.ts'

/**
 * A run as annotations of GitHub Actions, one a line.
 *
 * GitHub shows ten errors and ten warnings of a step and drops the rest, so the gates come first and errors before
 * warnings. Escaping: the runner's own, docs.github.com/actions/reference/workflow-commands-for-github-actions.
 *
 * @returns lines, without a final line end; empty where there is nothing to tell
 */
export function githubReport({ gates, findings }: CheckedRun): string {
  const hits = gates
    .filter((gate) => gate.isHit)
    .map((gate) => command('error', [], gate.gate, sentenceOf(gate)))
  const errors = findings.filter((finding) => finding.isError)
  const warnings = findings.filter((finding) => !finding.isError)
  return [...hits, ...errors.map(annotation), ...warnings.map(annotation)].join('\n')
}

function annotation({ isError, path, line, kind, message }: Finding): string {
  const where = [
    ['file', slashed(path)] as const,
    ...(line === null ? [] : [['line', String(line)] as const]),
  ]
  return command(isError ? 'error' : 'warning', where, kind, message)
}

function command(
  level: 'error' | 'warning',
  where: readonly (readonly [name: string, value: string])[],
  title: string,
  message: string,
): string {
  const properties = [...where, ['title', `clean-news: ${title}`] as const]
  const list = properties.map(([name, value]) => `${name}=${property(value)}`).join(',')
  return `::${level} ${list}::${data(printable(message))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/**
 * A path stays as it is, or GitHub would not find the file, but for what would turn or break the line of a log, which
 * has no escape there: controls, bidi controls and line separators. The joiners of Persian names stay.
 */
function property(text: string): string {
  const escaped = data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
  return escaped.replace(/[\u0000-\u001f\u007f-\u009f]/g, '?').replace(TURNING, printable)
}

const TURNING = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
