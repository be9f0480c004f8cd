import { XMLBuilder } from 'fast-xml-parser'
import type { Checked } from './checked.ts'
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
 * @param pages those that were cleaned; the ones that failed are in the findings
 */
export function junitReport(run: CheckedRun, pages: readonly Pick<Checked, 'path'>[]): string {
  const ofPath = byPath(run.findings)
  const paths = [...new Set([...pages.map(({ path }) => path), ...ofPath.keys()])]
  const cases = paths.map((path) => pageCase(path, ofPath.get(path) ?? []))
  const suites = [suite('pages', cases), suite('gates', run.gates.map(gateCase))]
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: AT,
    format: true,
    suppressEmptyNode: true,
  })
  const document = {
    '?xml': { [`${AT}version`]: '1.0', [`${AT}encoding`]: 'UTF-8' },
    testsuites: { [`${AT}name`]: 'clean-news check', ...sums(suites), testsuite: suites },
  }
  return builder.build(document).trimEnd()
}

function byPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.path)
    if (group === undefined) groups.set(finding.path, [finding])
    else group.push(finding)
  }
  return groups
}

function suite(name: string, cases: readonly Element[]): Element {
  const failures = cases.filter((one) => 'failure' in one).length
  const errors = cases.filter((one) => 'error' in one).length
  return {
    [`${AT}name`]: name,
    [`${AT}tests`]: cases.length,
    [`${AT}failures`]: failures,
    [`${AT}errors`]: errors,
    testcase: cases,
  }
}

function sums(suites: readonly Element[]): Element {
  return Object.fromEntries(
    ['tests', 'failures', 'errors'].map((name) => [
      AT + name,
      suites.reduce((sum, one) => sum + Number(one[AT + name]), 0),
    ]),
  )
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
