import { expect, it } from 'vitest'
import { githubReport } from '../../src/report/github.ts'

it('lets no file name turn or break the line of a log', () => {
  const finding = { isError: false, line: 3, kind: 'no-body', message: 'a\u202eb' } as const
  const path = 'in/\u202egnp\u2028\u2066\u200f\u001bمی\u200cروم.txt'
  const others = [{ ...finding, path }]
  const report = [...githubReport({ gates: [], pages: [], others })].join('')
  expect(report).toBe(
    '::warning file=in/\\u{202e}gnp\\u{2028}\\u{2066}\\u{200f}?می\u200cروم.txt,line=3,' +
      'title=clean-news%3A no-body::a\\u{202e}b\n',
  )
})
