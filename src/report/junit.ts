import { XMLBuilder } from 'fast-xml-parser'
import type { CheckedRun } from './checked-run.ts'
import type { Finding } from './findings.ts'
import { type GateResult, sentenceOf } from './gates.ts'
import { printable } from './printable.ts'
import { slashed } from './slashed.ts'

/** Attributes begin with this in what the builder is given. */
const AT = '@'
type Element = Readonly<Record<string, unknown>>

/**
 * A run as JUnit XML, as Jenkins and GitLab read it: a test case a page, and one a gate. A page fails where it hits a
 * gate; its warnings are its output. There are no times in it, so that the same run says the same.
 *
 * @returns the parts of the XML, in their order
 */
export function* junitReport(run: CheckedRun): Generator<string, void> {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: AT,
    format: true,
    suppressEmptyNode: true,
  })
  const pages = sumOf(casesOf(run))
  const gates = run.gates.map(gateCase)
  // One case stands for all of them, since they may be too many to be held.
  const suites = [
    suite('pages', pages, pages.tests === 0 ? [] : [PLACEHOLDER]),
    suite('gates', sumOf(gates), gates),
  ]
  const all = sum(pages, sumOf(gates))
  const document = {
    '?xml': { [`${AT}version`]: '1.0', [`${AT}encoding`]: 'UTF-8' },
    testsuites: { [`${AT}name`]: 'clean-news check', ...attributes(all), testsuite: suites },
  }
  const [before = '', after = ''] = builder.build(document).split(builtCase(builder, PLACEHOLDER))
  yield before
  if (pages.tests > 0) for (const one of casesOf(run)) yield builtCase(builder, one)
  yield after
}

const PLACEHOLDER: Element = { [`${AT}name`]: '' }

/** A case as it stands in a suite. */
function builtCase(builder: XMLBuilder, testcase: Element): string {
  const rows: string = builder.build({ testsuites: { testsuite: { testcase } } })
  return rows.slice(rows.indexOf('    <testcase'), rows.lastIndexOf('  </testsuite>'))
}

function* casesOf({ pages, others }: CheckedRun): Generator<Element, void> {
  const ofPath = byPath(others)
  for (const { path, findings } of pages) {
    yield pageCase(path, [...findings, ...(ofPath.get(path) ?? [])])
    ofPath.delete(path)
  }
  for (const [path, findings] of ofPath) yield pageCase(path, findings)
}

function byPath(findings: readonly Finding[]): Map<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.path)
    if (group === undefined) groups.set(finding.path, [finding])
    else group.push(finding)
  }
  return groups
}

interface Sum {
  readonly tests: number
  readonly failures: number
  readonly errors: number
}

function sumOf(cases: Iterable<Element>): Sum {
  let total: Sum = { tests: 0, failures: 0, errors: 0 }
  for (const one of cases)
    total = sum(total, { tests: 1, failures: Number('failure' in one), errors: Number('error' in one) })
  return total
}

function sum(one: Sum, other: Sum): Sum {
  return {
    tests: one.tests + other.tests,
    failures: one.failures + other.failures,
    errors: one.errors + other.errors,
  }
}

function attributes(of: Sum): Element {
  return Object.fromEntries(Object.entries(of).map(([name, count]) => [AT + name, count]))
}

function suite(name: string, counts: Sum, cases: readonly Element[]): Element {
  return { [`${AT}name`]: name, ...attributes(counts), testcase: cases }
}

function pageCase(path: string, findings: readonly Finding[]): Element {
  const name = printable(slashed(path))
  const errors = findings.filter(({ isError }) => isError)
  const failed = errors.filter(({ kind }) => kind === 'page-failed')
  const others = findings.filter(({ isError }) => !isError)
  return {
    [`${AT}name`]: name,
    [`${AT}classname`]: folderOf(name),
    [`${AT}file`]: name,
    ...(failed.length > 0
      ? { error: outcome(failed) }
      : errors.length > 0
        ? { failure: outcome(errors) }
        : {}),
    ...(others.length > 0 ? { 'system-out': others.map(told).join('\n') } : {}),
  }
}

function gateCase(gate: GateResult): Element {
  const message = sentenceOf(gate)
  return {
    [`${AT}name`]: gate.gate,
    [`${AT}classname`]: 'gates',
    ...(gate.isHit
      ? { failure: { [`${AT}type`]: gate.gate, [`${AT}message`]: message, '#text': message } }
      : {}),
  }
}

function outcome(findings: readonly Finding[]): Element {
  const [first] = findings
  return {
    [`${AT}type`]: first?.kind,
    [`${AT}message`]: first === undefined ? '' : told(first),
    '#text': findings.map(told).join('\n'),
  }
}

function told({ kind, line, message }: Finding): string {
  return `${line === null ? '' : `line ${line}: `}${kind}: ${printable(message)}`
}

function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : 'pages'
}
