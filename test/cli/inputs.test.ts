import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleAt, filesBelow, folder, PAGE, run } from './command.ts'

const out = (at: string) => filesBelow(join(at, 'out'))

describe('what can be cleaned', () => {
  it('single files, whatever their extension, under their own name', () => {
    const at = folder({ 'deep/er/a.txt': PAGE, 'b.text': PAGE })
    expect(run(at, ['deep/er/a.txt', 'b.text', 'out']).code).toBe(0)
    expect(out(at)).toEqual(['a.json', 'b.text.json'])
    expect(articleAt(at, 'out/a.json').source).toMatchObject({ file: 'a.txt', site: null })
  })

  it('patterns, whose paths count from where the pattern begins', () => {
    const at = folder({ 'news/n/a.txt': PAGE, 'news/s/b.txt': PAGE, 'news/s/c.md': PAGE, 'd.txt': PAGE })
    expect(run(at, ['news/**/*.txt', 'out']).code).toBe(0)
    expect(out(at)).toEqual(['n/a.json', 's/b.json'])
    expect(run(at, ['*.txt', 'out']).code).toBe(0)
    expect(out(at)).toEqual(['d.json', 'n/a.json', 's/b.json'])
  })

  it('patterns with alternatives, and with dots before them', () => {
    const at = folder({ 'n/a.txt': PAGE, 's/b.txt': PAGE, 'w/c.txt': PAGE, 'deep/x/d.txt': PAGE })
    run(at, ['./{n,s}/*.txt', 'out'])
    expect(out(at)).toEqual(['n/a.json', 's/b.json'])
    run(at, ['deep/{x/d,y/e}.txt', 'out'])
    expect(out(at)).toEqual(['n/a.json', 's/b.json', 'x/d.json'])
    run(at, [join(at, 'w/*'), 'out'])
    expect(out(at)).toEqual(['c.json', 'n/a.json', 's/b.json', 'x/d.json'])
  })

  it('a file whose name looks like a pattern is a file', () => {
    const at = folder({ 'a[1].txt': PAGE, 'a1.txt': PAGE })
    run(at, ['a[1].txt', 'out'])
    expect(out(at)).toEqual(['a[1].json'])
  })

  it('other extensions with --ext, in any case', () => {
    const at = folder({ 'in/a.HTM': PAGE, 'in/b.text': PAGE, 'in/c.txt': PAGE })
    run(at, ['in', 'out', '--ext', 'htm,.text'])
    expect(out(at)).toEqual(['a.HTM.json', 'b.text.json'])
  })

  it('a page named twice counts once', () => {
    const at = folder({ 'in/a.txt': PAGE })
    const ran = run(at, ['in', 'in/a.txt', './in', 'out', '--json'])
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout)).toMatchObject({ pages: 1 })
  })

  it('names with spaces, Arabic and line ends; no control character reaches the terminal', () => {
    const strange = 'in/two words.txt in/خبر عاجل.txt in/line\nend.txt in/\u001b[31mred.txt'.split(/ (?=in)/)
    const at = folder(Object.fromEntries(strange.map((name) => [name, PAGE])))
    expect(run(at, ['in', 'out']).code).toBe(0)
    expect(out(at)).toEqual(['\u001b[31mred.json', 'line\nend.json', 'two words.json', 'خبر عاجل.json'])
    const listed = run(at, ['check', 'in', '--quiet']).stdout
    expect(listed.split('\n')).toHaveLength(5)
    expect(listed).toContain('line\\nend.txt\t')
    expect(listed).not.toContain('\u001b')
  })

  it('a folder that is called like a page is a folder', () => {
    const at = folder({ 'in/a.txt/b.txt': PAGE })
    run(at, ['in', 'out'])
    expect(out(at)).toEqual(['a.txt/b.json'])
  })

  it('an empty page becomes an empty article with a warning', () => {
    const at = folder({ 'in/a.txt': '', 'in/b.txt': ' \n\n' })
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(0)
    for (const name of ['out/a.json', 'out/b.json']) {
      const article = articleAt(at, name)
      expect(article).toMatchObject({ headline: null, paragraphs: [] })
      expect(article.warnings).toContainEqual(expect.objectContaining({ code: 'empty-page' }))
    }
  })
})

describe('links', () => {
  it('to pages and folders are followed', () => {
    const at = folder({ 'in/a.txt': PAGE, 'store/b.txt': PAGE, 'store/deep/c.txt': PAGE })
    symlinkSync(join(at, 'store'), join(at, 'in/linked'))
    symlinkSync(join(at, 'store/b.txt'), join(at, 'in/d.txt'))
    run(at, ['in', 'out'])
    expect(out(at)).toEqual(['a.json', 'd.json', 'linked/b.json', 'linked/deep/c.json'])
  })

  it('that lead back are not, and this is said', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/deep/b.txt': PAGE, 'store/c.txt': PAGE })
    symlinkSync(join(at, 'in'), join(at, 'in/deep/again'))
    symlinkSync(join(at, 'store'), join(at, 'in/store'))
    symlinkSync(join(at, 'in'), join(at, 'store/in'))
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain(
      'note  passed over 2 paths to folders that are read already: in/deep/again, in/store/in (each folder is read once)\n',
    )
    expect(out(at)).toContain('deep/b.json')
    expect(out(at)).toContain('store/c.json')
    expect(out(at).every((path) => !path.includes('again'))).toBe(true)
  })

  it('that lead round and sideways multiply nothing', () => {
    const at = folder(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`in/${name}/p.txt`, PAGE])))
    for (const from of ['a', 'b', 'c', 'd'])
      for (const to of ['a', 'b', 'c', 'd', '.'])
        symlinkSync(join('..', to), join(at, 'in', from, `to-${to}`))
    const ran = run(at, ['in', 'out', '--json'])
    expect(JSON.parse(ran.stdout)).toMatchObject({ pages: 4, articles: 4 })
    expect(
      ran.stderr.match(/^note {2}passed over 20 paths to folders that are read already: /gm),
    ).toHaveLength(1)
    expect(out(at)).toEqual(['a/p.json', 'b/p.json', 'c/p.json', 'd/p.json'])
  })

  it('are read where a pattern names them, as they are in a folder', () => {
    const at = folder({ 'in/a.txt': PAGE, 'store/b.txt': PAGE, 'store/deep/c.txt': PAGE })
    symlinkSync(join(at, 'store'), join(at, 'in/linked'))
    symlinkSync(join(at, 'store/b.txt'), join(at, 'in/d.txt'))
    run(at, ['in/*.txt', 'out'])
    expect(out(at)).toEqual(['a.json', 'd.json'])
    run(at, ['in/*/*.txt', 'out'])
    expect(out(at)).toEqual(['a.json', 'd.json', 'linked/b.json'])
  })

  it('to folders are named where ** does not go through them', () => {
    const at = folder({ 'in/a.txt': PAGE, 'store/b.txt': PAGE })
    symlinkSync(join(at, 'store'), join(at, 'in/linked'))
    const ran = run(at, ['in/**/*.txt', 'out'])
    expect(ran.stderr).toContain(`passed over 1 linked by **: ${join('in', 'linked')} (name them as inputs`)
    expect(out(at)).toEqual(['a.json'])
  })

  it('that lead nowhere are named where a pattern finds them', () => {
    const at = folder({ 'in/a.txt': PAGE })
    symlinkSync(join(at, 'gone.txt'), join(at, 'in/b.txt'))
    for (const pattern of ['in/*.txt', 'in/**/*.txt', 'in/{a,b}.txt']) {
      const ran = run(at, ['check', pattern])
      expect(ran.code).toBe(1)
      expect(ran.stderr).toContain(`failed  ${join('in', 'b.txt')}: a broken link`)
      expect(ran.stdout).toMatch(/^a\.txt\t/)
    }
  })

  it('that lead nowhere are named, and the rest goes on', () => {
    const at = folder({ 'in/a.txt': PAGE })
    symlinkSync(join(at, 'gone.txt'), join(at, 'in/b.txt'))
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('in/b.txt: a broken link')
    expect(out(at)).toEqual(['a.json'])
  })
})

describe('what fails is named and the rest goes on', () => {
  it('a page that cannot be read', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/c.txt': PAGE })
    makeUnreadable(at, 'in/b.txt')
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/failed {2}in\/b\.txt: (no permission|the disk reports an error)/)
    expect(ran.stderr).toContain('3 pages: 2 articles written, 1 failed')
    expect(out(at)).toEqual(['a.json', 'c.json'])
  })

  it('in one order, whatever the disk has them in', () => {
    const at = folder({ 'in/a.txt': PAGE })
    const names = ['m', 'c', 'z', 'k', 'b']
    for (const name of names) symlinkSync('nowhere', join(at, 'in', `${name}.txt`))
    const { stderr } = run(at, ['in', 'out'])
    const named = [...stderr.matchAll(/failed {2}in\/(\w)\.txt/g)].map(([, name]) => name)
    expect(named).toEqual([...names].sort())
  })

  it('a page that is no text', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48)
    const at = folder({ 'in/a.txt': PAGE, 'in/picture.txt': png })
    const ran = run(at, ['in', 'out', '--json'])
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout)).toMatchObject({
      failures: [{ path: join('in', 'picture.txt'), reason: expect.stringContaining('binary') }],
    })
    expect(out(at)).toEqual(['a.json'])
  })

  it('a page whose place in the output is taken by a folder', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE })
    mkdirSync(join(at, 'out/a.json'), { recursive: true })
    const ran = run(at, ['in', 'out', '--force'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/failed {2}in\/a\.txt: out\/a\.json cannot be written: /)
    expect(out(at)).toEqual(['b.json'])
  })

  it('hidden pages are passed over, and this is said', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/.b.txt': PAGE, 'in/.old/c.txt': PAGE })
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(0)
    expect(out(at)).toEqual(['a.json'])
    expect(ran.stderr).toContain('passed over 2 hidden')
    expect(run(at, ['in/.b.txt', 'out']).code).toBe(0)
    expect(out(at)).toEqual(['.b.json', 'a.json'])
  })
})

describe('what is passed over is said once, by its kind', () => {
  it('a page that is called .txt and nothing more is hidden; named, it becomes an article and comes back', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/.txt': PAGE })
    expect(run(at, ['in', 'out', '--audit']).stderr).toContain(
      `passed over 1 hidden: ${join('in', '.txt')} (`,
    )
    expect(run(at, ['in/.txt', 'out', '--audit']).code).toBe(0)
    expect(articleAt(at, 'out/.txt.json')).toMatchObject({ id: '.txt', source: { file: '.txt' } })
    expect(run(at, ['restore', 'out', 'again']).stderr).toContain('2 pages restored')
    expect(filesBelow(join(at, 'again'))).toEqual(['.txt', 'a.txt'])
  })

  it('files of other kinds that may be pages, and how to have them read', () => {
    const named = ['a.txt', 'b.md', 'c.MD', 'd.html', 'e', 'data.json', 'x.png']
    const at = folder(Object.fromEntries(named.map((name) => [`in/${name}`, PAGE])))
    const note =
      'note  passed over 4 files that are no *.txt: 2 .md, 1 without extension, 1 .html (have them read, too, with --ext .txt,.md; extract the text of HTML and XML first)\n'
    expect(run(at, ['in', 'out']).stderr).toContain(note)
    expect(run(at, ['check', 'in/**']).stderr).toContain(note)
    expect(run(at, ['check', 'in/*.txt']).stderr).not.toContain('passed over')
    expect(run(at, ['check', 'in', '--ext', '.txt,.md']).stderr).toContain(
      'passed over 2 files that are no *.txt, *.md: 1 without extension, 1 .html (extract the text',
    )
    expect(run(at, ['in', 'out', '--quiet']).stderr).toBe('')
  })

  it('packed files and those of an office, beside pages and alone', () => {
    const named = ['a.txt', 'b.txt.gz', 'c.docx', 'd.pdf', 'e.zip', 'f.TXT']
    const at = folder(Object.fromEntries(named.map((name) => [`in/${name}`, PAGE])))
    const ways = 'unpack .gz, .zip first; save .docx, .pdf as text first'
    expect(run(at, ['in', 'out']).stderr).toContain(
      `note  passed over 4 files that are no *.txt: 1 .docx, 1 .gz, 1 .pdf, … (${ways})\n`,
    )
    expect(out(at)).toEqual(['a.json', 'f.json'])
    for (const name of ['a.txt', 'f.TXT']) rmSync(join(at, 'in', name))
    expect(run(at, ['check', 'in'])).toMatchObject({
      code: 2,
      stderr: `clean-news: no *.txt in in; there are others (1 .docx, 1 .gz, 1 .pdf, …): ${ways}\n`,
    })
  })

  it('names that end in what cannot be seen, with what that is', () => {
    const named = ['a.txt', 'b.txt ', 'c.TXT\u200f', 'd.txt\u00a0\u200b', 'e.t xt']
    const at = folder(Object.fromEntries(named.map((name) => [`in/${name}`, PAGE])))
    const note =
      'note  passed over 3 files whose names end in what cannot be seen: in/b.txt[SPACE], in/c.TXT[RLM], in/d.txt[NBSP][ZWSP] (rename them, or name them as inputs)\n'
    expect(run(at, ['check', 'in']).stderr).toContain(note)
    expect(run(at, ['check', 'in/*']).stderr).toContain(note)
    expect(run(at, ['check', 'in/b.txt ']).stdout).toMatch(/^in\/b\.txt \t/)
    rmSync(join(at, 'in/a.txt'))
    expect(run(at, ['check', 'in'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('in/b.txt[SPACE]'),
    })
  })

  it('folders that a pattern names', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/deep/b.txt': PAGE })
    expect(run(at, ['in/*', 'out']).stderr).toContain(
      `passed over 1 folder: ${join('in', 'deep')} (patterns name`,
    )
    expect(run(at, ['check', 'in/**']).stderr).not.toContain('passed over')
    const ran = run(at, ['i*', 'never'])
    expect(ran).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('but folders: in: patterns name files'),
    })
  })

  it('a folder of hidden pages alone', () => {
    const at = folder({ 'in/.a.txt': PAGE })
    expect(run(at, ['in', 'out'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('hidden ones: in'),
    })
  })
})

/** Permissions do not stop the administrator, whom containers run as; the memory of a process can be read by no one from 0 on. */
function makeUnreadable(at: string, path: string): void {
  if (process.getuid?.() === 0) symlinkSync('/proc/self/mem', join(at, path))
  else {
    mkdirSync(join(at, 'in'), { recursive: true })
    symlinkSync(join(folder({ 'closed.txt': PAGE }), 'closed.txt'), join(at, path))
    chmodSync(join(at, path), 0)
  }
}

describe('a page that cannot even be looked at', () => {
  it.each(['1', '2'])('is named, and takes no other with it, in %s threads', (jobs) => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE })
    // Linux takes paths of up to 4,095 bytes: one below that for the folder, one above for the page.
    const deep = Array.from({ length: 16 }, () => 'd'.repeat(240)).join('/')
    mkdirSync(join(at, 'in', deep), { recursive: true })
    const name = `${'n'.repeat(245)}.txt`
    execFileSync('touch', [name], { cwd: join(at, 'in', deep) })
    const ran = run(at, ['in', 'out', '--jobs', jobs])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('its name is too long for the file system')
    expect(out(at)).toEqual(['a.json', 'b.json'])
  })
})
