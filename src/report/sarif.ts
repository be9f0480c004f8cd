import type { Invocation, Log, Notification, ReportingDescriptor, Result } from 'sarif'
import { type CheckedRun, findingsOf } from './checked-run.ts'
import { FINDINGS, type Finding } from './findings.ts'
import { type GateResult, sentenceOf } from './gates.ts'
import { jsonParts } from './json-text.ts'
import { printable } from './printable.ts'
import { slashed } from './slashed.ts'

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const MORE = 'What can be done: clean-news explain PAGE shows the lines, clean-news check --help the limits.'
const RULES: readonly ReportingDescriptor[] = Object.entries(FINDINGS).map(([id, text]) =>
  described(id, text),
)

/**
 * A run as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), which code scanning services read.
 *
 * What is to be told of pages are results; gates over all pages have no place in a file, so they are notifications of
 * the run, as the standard has it for what is not about an artifact.
 *
 * @returns the parts of the JSON, in their order
 */
export function* sarifReport(run: CheckedRun, version: string): Generator<string, void> {
  const driver = { name: 'clean-news', version, rules: [...RULES], notifications: run.gates.map(gateOf) }
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', invocations: [invocationOf(run)], results: [] }],
  }
  yield* jsonParts(log, resultsOf(run))
}

function* resultsOf(run: CheckedRun): Generator<Result, void> {
  for (const finding of findingsOf(run)) yield resultOf(finding)
}

function gateOf(gate: GateResult): ReportingDescriptor {
  return described(`limit-${gate.gate}`, `What is checked by --${gate.gate}.`)
}

/** `bad-bytes` is `BadBytes` for those who want a friendly name. */
function described(id: string, text: string): ReportingDescriptor {
  const name = id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
  return {
    id,
    name,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: `${text} ${MORE}` },
  }
}

function invocationOf({ gates, others }: CheckedRun): Invocation {
  const notifications = gates
    .filter((gate) => gate.isHit)
    .map(
      (gate): Notification => ({
        level: 'error',
        descriptor: { id: `limit-${gate.gate}` },
        message: { text: sentenceOf(gate) },
      }),
    )
  return {
    executionSuccessful: !others.some(({ kind }) => kind === 'page-failed'),
    toolExecutionNotifications: notifications,
  }
}

function resultOf({ kind, isError, path, line, message }: Finding): Result {
  const region = { startLine: line ?? 1 }
  return {
    ruleId: kind,
    ruleIndex: RULES.findIndex((rule) => rule.id === kind),
    level: isError ? 'error' : 'warning',
    message: { text: printable(message) },
    locations: [{ physicalLocation: { artifactLocation: artifactOf(path), region } }],
  }
}

const HALF_PAIR = /\p{Cs}/gu

/** Relative paths count from the root of the sources, as code scanning wants it. */
function artifactOf(path: string): { uri: string; uriBaseId?: string } {
  const uri = slashed(path).replace(HALF_PAIR, '\ufffd').split('/').map(encodeURIComponent).join('/')
  if (path.startsWith('/')) return { uri: `file://${uri}` }
  // A drive of Windows.
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice('C%3A'.length)}` }
  return { uri, uriBaseId: '%SRCROOT%' }
}
