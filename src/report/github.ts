import { type CheckedRun, findingsOf } from './checked-run.ts'
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
 * @returns lines with their ends
 */
export function* githubReport(run: CheckedRun): Generator<string, void> {
  for (const gate of run.gates) if (gate.isHit) yield `${command('error', [], gate.gate, sentenceOf(gate))}\n`
  for (const finding of findingsOf(run)) if (finding.isError) yield `${annotation(finding)}\n`
  for (const finding of findingsOf(run)) if (!finding.isError) yield `${annotation(finding)}\n`
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
