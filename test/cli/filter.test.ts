import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, createReadStream, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Value } from '@sinclair/typebox/value'
import { describe, expect, it } from 'vitest'
import { LARGE } from '../../src/files/printed.ts'
import { ArticleSchema } from '../../src/model/article.ts'
import { AuditSchema } from '../../src/model/audit.ts'
import { restore } from '../../src/restore.ts'
import { COMMAND, folder, PAGE, type Ran, run } from './command.ts'
import { FOOT, sitePage, sitePages } from './site.ts'

const HERE = folder()

function filter(input: string | Uint8Array, args: readonly string[] = [], cwd = HERE): Ran {
  const { FORCE_COLOR: _, ...env } = process.env
  const options = { cwd, input, env, maxBuffer: 1e9 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, 'filter', ...args], options)
  return { code: status, stdout: stdout.toString(), stderr: stderr.toString() }
}

const line = (record: unknown) => `${JSON.stringify(record)}\n`
const articles = (ran: Ran) =>
  ran.stdout
    .split('\n')
    .slice(0, -1)
    .map((row) => JSON.parse(row))

describe('filter', () => {
  it('takes a dash for stdin', () => {
    expect(filter(line({ id: 'a', text: PAGE }), ['-'])).toMatchObject({ code: 0 })
    expect(filter(line({ id: 'a', text: PAGE }), ['-', '--quiet'])).toEqual(
      filter(line({ id: 'a', text: PAGE }), ['--quiet']),
    )
  })

  it('names a folder that is given for stdin', () => {
    const stdin = openSync(HERE, 'r')
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, 'filter'], {
      stdio: [stdin, 'pipe', 'pipe'],
      encoding: 'utf8',
    })
    closeSync(stdin)
    expect(status).toBe(2)
    expect(stderr).toBe('clean-news: stdin is a folder: clean-news IN OUT cleans the pages in one\n')
  })

  it('makes of each record the article that the main job makes of a page, in one line', () => {
    const pages = { 'in/wadi/a.txt': PAGE, 'in/wadi/b.txt': '', 'in/c.txt': `\u00d8\u00a7 ${PAGE}` }
    const at = folder(pages)
    run(at, ['in', 'out', '--no-learn'])
    const records = Object.entries(pages).map(([path, text]) => line({ id: path.slice(3), text }))
    const ran = filter(records.join(''))
    expect(ran).toMatchObject({ code: 0 })
    expect(articles(ran)).toEqual(
      Object.keys(pages).map((path) =>
        JSON.parse(readFileSync(join(at, path.replace('in/', 'out/').replace('.txt', '.json')), 'utf8')),
      ),
    )
    for (const article of articles(ran)) expect(Value.Check(ArticleSchema, article)).toBe(true)
  })

  it('says on stderr what it did, and nothing where it is to be quiet', () => {
    expect(filter(line({ id: 'a', text: PAGE })).stderr).toContain('1 page: 1 article written\n')
    expect(filter(line({ id: 'a', text: PAGE }), ['--quiet']).stderr).toBe('')
  })

  it('of nothing gives nothing', () => {
    expect(filter('', ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(filter('\n \r\n\n', ['--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('takes a number for an id, and calls a record without one by its line', () => {
    const ran = filter(
      `\n${line({ text: PAGE })}${line({ id: 7, text: PAGE })}${line({ id: null, text: PAGE })}`,
    )
    expect(articles(ran).map((article) => article.id)).toEqual(['2', '7', '4'])
  })

  it('reads other fields where it is told to, and passes on those that are named', () => {
    const record = { url: 'u/1', body: PAGE, date: [1], lang: 'ar', id: 'no', text: 'no' }
    const ran = filter(line(record), [
      '--id-field',
      'url',
      '--text-field',
      'body',
      '--pass',
      'date,lang',
      '--pass',
      'none',
    ])
    const [{ id, headline, passed }] = articles(ran)
    expect({ id, passed }).toEqual({ id: 'u/1', passed: { date: [1], lang: 'ar' } })
    expect(headline).toContain('جسر النهر')
  })

  it('adds the audit where it is asked to, and with it the record can be rebuilt', () => {
    const [{ audit, ...article }] = articles(filter(line({ id: 'a', text: `${PAGE} ،\n` }), ['--audit']))
    expect(Value.Check(AuditSchema, audit)).toBe(true)
    expect(Buffer.from(restore(article, audit)).toString()).toBe(`${PAGE} ،\n`)
  })

  it('names the sites that the profile does not know, once, at the end', () => {
    const at = folder(sitePages('in/wadi', 0, 12))
    run(at, ['learn', 'in', '-o', 'p.json'])
    const of = (ids: readonly string[], ...args: string[]) =>
      filter(ids.map((id) => line({ id, text: PAGE })).join(''), args, at).stderr
    const note = 'note  the profile does not know 2 sites: records without a / in their id, hill\n'
    const ids = ['wadi/1', 'hill/1', 'hill/2', '1', '2']
    expect(of(ids, '--profile', 'p.json').split(note)).toHaveLength(2)
    expect(of(['wadi/1'], '--profile', 'p.json')).not.toContain('note')
    expect(of(ids)).not.toContain('note')
    expect(of(ids, '--profile', 'p.json', '--quiet')).toBe('')
  })

  it('adds the whole audit of a record that is printed in pieces, too', () => {
    const text = `${PAGE}\n${'وصل  القطار إلى محطة المدينة في موعده.\n'.repeat(20_000)}`
    const [{ audit, ...article }] = articles(filter(line({ id: 'a', text }), ['--audit']))
    expect(Buffer.byteLength(text)).toBeGreaterThan(LARGE)
    expect(Value.Check(AuditSchema, audit)).toBe(true)
    expect(Buffer.from(restore(article, audit)).toString()).toBe(text)
  })

  it('knows the sites of a profile by the first part of the id, and learns nothing by itself', () => {
    const at = folder(sitePages('in/wadi', 0, 12))
    run(at, ['learn', 'in', '-o', 'p.json'])
    const stream = Array.from({ length: 12 }, (_, n) => line({ id: `wadi/${n}`, text: sitePage(n) })).join('')
    const has = (ran: Ran) => articles(ran).map(({ paragraphs }) => paragraphs.includes(FOOT))
    expect(has(filter(stream))).toEqual(new Array(12).fill(true))
    expect(has(filter(stream, ['--profile', 'p.json'], at))).toEqual(new Array(12).fill(false))
    const [other] = articles(filter(line({ id: 'hill/1', text: sitePage(1) }), ['--profile', 'p.json'], at))
    expect(other.paragraphs).toContain(FOOT)
  })

  it('takes the options that change an article', () => {
    const said = 'قال الوزير إن "الجسر" الجديد مفتوح أمام جميع المركبات على مدار الساعة.'
    const [article] = articles(filter(line({ id: 'a', text: said }), ['--quotes', 'guillemets']))
    expect(JSON.stringify(article)).toContain('«الجسر»')
  })
})

describe('lines that are no records', () => {
  it.each([
    ['xx', 'it is no JSON'],
    ['{"id": "a", "text": "b"', 'it is no JSON'],
    ['["a"]', 'it is no JSON object'],
    ['null', 'it is no JSON object'],
    [
      '{"id": "a", "body": "b"}',
      'it has no "text": name the field that holds the text with --text-field (it has: id, body)',
    ],
    ['{"id": "a", "text": 5}', 'its "text" is no text'],
    ['{"id": ["a"], "text": "b"}', 'its "id" is neither text nor a number'],
    ['{"id": "a", "text": "\\u0000\\u0001\\u0002"}', 'it is binary data'],
    ['{"__proto__": {"text": "b"}}', 'it has no "text"'],
  ])('%s is named with its number, and the rest goes on', (bad, reason) => {
    const good = line({ id: 'a', text: PAGE })
    const ran = filter(`${good}${bad}\n${good}`)
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain(`failed  line 2: ${reason}`)
    expect(ran.stderr).toContain('3 pages: 2 articles written, 1 failed')
    expect(articles(ran)).toHaveLength(2)
  })

  it('are those that are not UTF-8, too; a byte order mark before the first is no harm', () => {
    const good = Buffer.from(`\ufeff${line({ id: 'a', text: PAGE })}`)
    const ran = filter(
      Buffer.concat([good, Buffer.from('{"id": "a", "text": "\xe1"}\n', 'latin1'), good.subarray(3)]),
    )
    expect(ran.stderr).toContain('line 2: it is not UTF-8')
    expect(articles(ran)).toHaveLength(2)
  })

  it('what they hold does not reach the terminal as it is', () => {
    expect(filter('\u001b[31mred\n').stderr).not.toContain('\u001b')
  })

  it('and those that are larger than --max-bytes, wherever they are cut', () => {
    const good = line({ id: 'a', text: PAGE })
    for (const size of [1100, 70_000, 200_000]) {
      const long = line({ id: 'long', text: 'سطر '.repeat(size) })
      const ran = filter(`${long}${good}${long}${long}${good}${good}${long}`, ['--max-bytes', '2kB'])
      expect(ran.stderr.match(/failed {2}line \d/g)).toEqual([1, 3, 4, 7].map((n) => `failed  line ${n}`))
      expect(ran.stderr).toContain('it is larger than 2,000 bytes')
      expect(articles(ran).map(({ id }) => id)).toEqual(['a', 'a', 'a'])
    }
  })
})

describe('a long stream', () => {
  const records = Array.from({ length: 9600 }, (_, n) =>
    n % 1000 === 999
      ? 'bad\n'
      : line({ id: `s/${n}`, text: `${'سطر من الخبر.\n'.repeat(n % 9)}${PAGE.repeat(2)}` }),
  )
  const stream = records.join('')
  const at = folder({ 'stream.jsonl': stream })

  it('gives the same in one thread and in many, in the order of the records', () => {
    expect(Buffer.byteLength(stream)).toBeGreaterThan(9e6)
    const one = filter(stream, ['--jobs', '1', '--quiet'])
    expect(one.code).toBe(1)
    expect(filter(stream, ['--jobs', '3', '--quiet'])).toEqual(one)
    const ids = records.flatMap((_, n) => (n % 1000 === 999 ? [] : [`s/${n}`]))
    expect(articles(one).map(({ id }) => id)).toEqual(ids)
  })

  it.each([['1'], ['2']])('ends with 0 where the reader has seen enough, with --jobs %s', async (jobs) => {
    const child = start(['--jobs', jobs, '--quiet'])
    createReadStream(join(at, 'stream.jsonl'))
      .pipe(child.stdin)
      .on('error', () => {})
    const errors = text(child.stderr)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await once(child, 'close')).toEqual([0, null])
    expect(await errors).toBe('')
  })

  it('gives each article as soon as its record has come', async () => {
    const child = start([])
    child.stdin.write(line({ id: 'first', text: PAGE }))
    const [chunk] = await once(child.stdout, 'data')
    expect(String(chunk)).toContain('"id":"first"')
    child.stdin.end()
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('is not read further than the reader takes it', async () => {
    const child = start(['--jobs', '1', '--quiet'])
    let taken = 0
    const source = createReadStream(join(at, 'stream.jsonl'))
    source.on('data', (chunk) => {
      taken += chunk.length
    })
    source.pipe(child.stdin).on('error', () => {})
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(taken).toBeLessThan(2e6)
    child.kill()
    source.destroy()
    await once(child, 'close')
  })

  function start(args: readonly string[]) {
    const child: ChildProcess = spawn(process.execPath, [COMMAND, 'filter', ...args])
    const { stdin, stdout, stderr } = child
    if (stdin === null || stdout === null || stderr === null) throw new Error('it has no pipes')
    return Object.assign(child, { stdin, stdout, stderr })
  }
})

describe('filter refuses', () => {
  it('names of files, wrong options, a wrong profile', () => {
    writeFileSync(join(HERE, 'x.jsonl'), '')
    for (const [args, said] of [
      [['x.jsonl'], 'filter reads stdin: clean-news filter < x.jsonl'],
      [['--max-bytes', 'much'], 'It must be a size like'],
      [['--max-bytes', '0'], 'It must be a size like'],
      [['--encoding', 'utf-8'], '--encoding belongs to the main job, check, explain and learn'],
      [['--profile', 'gone.json'], 'there is no such file'],
    ] as const) {
      const ran = filter('', args)
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain(said)
    }
  })
})
