import { existsSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, folder, PAGE, type Ran, run } from './command.ts'

/** Refused: exit 2, the reason on stderr, nothing on stdout, nothing written. */
function expectRefusal(at: string, args: readonly string[], reason: string | RegExp): void {
  const before = filesBelow(at)
  const ran: Ran = run(at, args)
  expect(ran.stderr).toMatch(reason)
  expect({ code: ran.code, stdout: ran.stdout, files: filesBelow(at) }).toEqual({
    code: 2,
    stdout: '',
    files: before,
  })
}

describe('settings that would do harm are refused before anything is done', () => {
  const at = folder({ 'in/a.txt': PAGE, 'in/deep/b.txt': PAGE, 'file.json': '{}' })

  it('an output inside the input, beside it is meant', () => {
    expectRefusal(at, ['in', 'in/out'], /in\/out lies inside the input in.*beside/)
    expectRefusal(at, ['.', 'out'], /lies inside/)
    expectRefusal(at, ['in', '.'], /name an output folder beside the input, such as articles$/m)
  })

  it('a folder of HTML or of articles, with what to do', () => {
    const html = folder({ 'in/a.html': '<html>', 'made/a.json': '{}', 'old/a.text': PAGE })
    expectRefusal(html, ['in', 'out'], /1 \.html\): clean-news takes text: extract it from HTML/)
    expectRefusal(html, ['made', 'out'], /1 \.json\): name a folder that holds pages/)
    expectRefusal(html, ['old', 'out'], /have them read with --ext \.text/)
  })

  it('a wrong value, with the help that tells the right ones', () => {
    expectRefusal(at, ['check', 'in', '--max-removed', 'abc'], /all options: clean-news check --help/)
    expectRefusal(at, ['in', 'out', '--quotes', 'abc'], /all options: clean-news --help/)
  })

  it('also by way of a link', () => {
    const linked = folder({ 'in/a.txt': PAGE })
    symlinkSync(join(linked, 'in'), join(linked, 'also-in'))
    expectRefusal(linked, ['in', 'also-in/out'], /lies inside/)
    expectRefusal(linked, ['in', 'also-in'], /both input and output/)
  })

  it('an input inside the output', () => expectRefusal(at, ['in/deep', 'in'], /lies inside the output in/))
  it('input and output in one', () => expectRefusal(at, ['in', './in/'], /both input and output/))
  it('an output that is a file', () => expectRefusal(at, ['in', 'file.json'], /file\.json is a file/))
  it('an output without a name', () => {
    expectRefusal(at, ['in', ''], /the last argument is empty/)
    expectRefusal(at, ['restore', 'in', ''], /the last argument is empty/)
  })
  it('an output by way of a link that leads nowhere', () => {
    const linked = folder({ 'in/a.txt': PAGE })
    symlinkSync(join(linked, 'gone/away'), join(linked, 'out'))
    expectRefusal(linked, ['in', 'out'], /out: the folder cannot be made: .*a link that leads nowhere/)
  })
  it('an output below a file', () => expectRefusal(at, ['in', 'file.json/out'], /cannot be made/))

  it('an input that is not there', () => {
    expectRefusal(at, ['in', 'gone', 'out'], /gone: there is no such file or folder/)
    expectRefusal(at, ['chek', 'in'], /did you mean clean-news check/)
  })

  it('an input that no file can be, with what to do', () => {
    for (const args of [
      ['-', 'out'],
      ['check', '-'],
      ['explain', '-'],
    ])
      expectRefusal(at, args, /-: no page is read from stdin; .*clean-news filter/)
    expectRefusal(at, ['https://example.org/a', 'out'], /fetches no pages: save their text/)
    expectRefusal(at, ['version'], /version: there is no such file or folder/)
  })

  const hasProc = existsSync('/proc/self')
  const name = 'an output where the system makes no folder'
  it.skipIf(!hasProc)(hasProc ? name : `not checked here, where there is no /proc: ${name}`, () => {
    expectRefusal(at, ['in', '/proc/none'], /\/proc\/none: the folder cannot be made/)
  })

  it('a value that is no such thing, with the nearest and all of them', () => {
    expectRefusal(
      at,
      ['in', 'out', '--encoding', 'win1256'],
      /Did you mean windows-1256\? Allowed are utf-8, /,
    )
    expectRefusal(
      at,
      ['in', 'out', '--digits', 'arab'],
      /Did you mean arabic\? Allowed are keep, latin, arabic/,
    )
    expectRefusal(at, ['in', 'out', '--diacritics', 'remove'], /Allowed are keep, strip/)
  })

  it('two pages that would become one article', () => {
    const clash = folder({ 'x/a.txt': PAGE, 'y/a.txt': PAGE, 'x/b.TXT': PAGE, 'y/b.txt': PAGE })
    expectRefusal(clash, ['x', 'y', 'out'], /x\/a\.txt and y\/a\.txt would both become a\.json; .*b\.json/)
  })

  it('an article that would take the place of an audit', () => {
    const clash = folder({ 'in/a.txt': PAGE, 'in/a.audit.txt': PAGE })
    expectRefusal(clash, ['in', 'out', '--audit'], /would both become a\.audit\.json/)
    expect(run(clash, ['in', 'out']).code).toBe(0)
  })

  it('a folder without pages, with what is there instead', () => {
    const empty = folder({ 'in/a.html': PAGE, 'in/b.HTML': PAGE, 'in/c.csv': PAGE, 'in/readme': PAGE })
    expectRefusal(empty, ['in', 'out'], /no \*\.txt in in; there are others \(2 \.html.*--ext \.html/)
    expectRefusal(empty, ['in/*.html', 'out'], /--ext \.html/)
    expectRefusal(empty, ['in/*.rtf', 'out'], /no \*\.txt in in\/\*\.rtf/)
  })
})

describe('what was mistyped is answered with what was meant', () => {
  const at = folder({ 'in/a.txt': PAGE })

  it('options', () => expectRefusal(at, ['in', 'out', '--qiet'], /Did you mean --quiet\?/))
  it('a folder of pages as the output, as a pattern of the shell makes of the last one', () => {
    expectRefusal(
      folder({ 'a/1.txt': 'خبر', 'b/2.txt': 'خبر' }),
      ['a', 'b'],
      /b holds pages \(\.txt\).*--force/,
    )
  })

  it('an output folder in which a folder is called as a page is holds no pages', () => {
    const root = folder({ 'in/a/x.txt/b.txt': 'خبر', 'in/c.txt/d.txt': 'خبر' })
    for (const _ of [1, 2]) expect(run(root, ['in', 'out']).code).toBe(0)
  })

  it('rules', () => {
    expectRefusal(at, ['in', 'out', '--without', 'label/tite'], /did you mean label\/title/)
    expectRefusal(at, ['in', 'out', '--with', 'atributes'], /did you mean polish\/attributes/)
    expectRefusal(
      at,
      ['in', 'out', '--with', 'label/title'],
      /label\/title always acts; optional are: polish\//,
    )
    expectRefusal(at, ['in', 'out', '--with', 'polish/nothing'], /there is no such rule/)
  })
  it('quote styles', () =>
    expectRefusal(at, ['in', 'out', '--quotes', 'french'], /ascii, guillemets, curly, keep/))
  it('encodings', () =>
    expectRefusal(at, ['in', 'out', '--encoding', 'koi8-r'], /Allowed are utf-8, .*windows-1256/))
  it('numbers', () => {
    for (const typed of ['0', '-1', '1.5', 'many', '']) {
      expectRefusal(at, ['in', 'out', '--jobs', typed], /number from 1/)
    }
  })
  it('extensions', () => expectRefusal(at, ['in', 'out', '--ext', '*'], /look like \.txt/))
  it('options before a command', () => {
    expectRefusal(
      at,
      ['--without', 'marks', 'check', 'in'],
      /write --without behind the command: clean-news check/,
    )
  })
  it.each([
    [
      ['in', 'out', '--max-removed=8%'],
      /^clean-news: --max-removed belongs to check: clean-news check … --max-removed <share>$/m,
    ],
    [
      ['explain', 'in/a.txt', '--jobs', '2'],
      /--jobs belongs to the main job, check and filter: clean-news <in\.\.\.> <out> --jobs/,
    ],
    [['check', 'in', '-o', 'x'], /-o belongs to learn and report: clean-news learn … --output <file>/],
  ])('options of other commands, with those: %j', (args, reason) => expectRefusal(at, args, reason))
  it('a value for an option that takes none', () => {
    expectRefusal(at, ['in', 'out', '--watch=3'], /--watch takes no value: leave out =3/)
  })
  it('a command to print the help of', () => {
    expectRefusal(at, ['help', 'chek'], /no command "chek"; did you mean check\?/)
  })
  it('no arguments', () => expectRefusal(at, [], /clean-news <in\.\.\.> <out>/))
  it('one argument', () => expectRefusal(at, ['in'], /clean-news in <out>/))
  it('arguments of commands', () => {
    expectRefusal(at, ['check'], /missing required argument 'in'/)
    expectRefusal(at, ['explain'], /missing required argument 'file'/)
    expectRefusal(at, ['restore', 'in'], /missing required argument 'dir'/)
    expectRefusal(at, ['restore', 'in', 'x', 'y'], /too many arguments/)
  })
})
