import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Value } from '@sinclair/typebox/value'
import { describe, expect, it } from 'vitest'
import { AuditSchema } from '../../src/model/audit.ts'
import { articleAt, contentsBelow, filesBelow, folder, PAGE, run } from './command.ts'

describe('the main job', () => {
  it('makes a tree of articles in the shape of the input', () => {
    const at = folder({ 'in/north/a.txt': PAGE, 'in/b.TXT': PAGE, 'in/c.html': '<p>' })
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(0)
    expect(filesBelow(join(at, 'out'))).toEqual(['b.json', 'north/a.json'])
    const article = articleAt(at, 'out/north/a.json')
    expect(article.id).toBe('north/a')
    const sha256 = createHash('sha256').update(PAGE).digest('hex')
    expect(article.source).toEqual({
      file: 'north/a.txt',
      site: 'north',
      sha256,
      bytes: Buffer.byteLength(PAGE),
      encoding: 'utf-8',
    })
  })

  it('keeps stdout for data and talks on stderr', () => {
    const at = folder({ 'in/a.txt': PAGE })
    const ran = run(at, ['in', 'out'])
    expect(ran.stdout).toBe('')
    expect(ran.stderr).toContain('1 page: 1 article written')
    expect(run(at, ['in', 'out', '--quiet'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('prints the summary as JSON where it is asked to', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': `${PAGE}\n***\n` })
    const ran = run(at, ['in', 'out', '--json', '--quiet'])
    expect(JSON.parse(ran.stdout)).toMatchObject({ pages: 2, articles: 2, failed: 0, failures: [] })
    expect(ran.stdout).toBe(run(at, ['in', 'other', '--json', '--quiet']).stdout)
  })

  it('writes an audit beside each article with --audit, and only then', () => {
    const at = folder({ 'in/a.txt': PAGE })
    run(at, ['in', 'out', '--audit'])
    expect(filesBelow(join(at, 'out'))).toEqual(['a.audit.json', 'a.json'])
    const audit: unknown = JSON.parse(readFileSync(join(at, 'out/a.audit.json'), 'utf8'))
    expect(Value.Check(AuditSchema, audit)).toBe(true)
    run(at, ['in', 'plain'])
    expect(filesBelow(join(at, 'plain'))).toEqual(['a.json'])
  })

  it('says the same about the same pages, whatever order the inputs are named in', () => {
    const at = folder({ 'x/b.txt': PAGE, 'x/a.txt': PAGE, 'y/c.txt': PAGE })
    const first = run(at, ['x', 'y', 'one', '--json'])
    const second = run(at, ['y', 'x', 'two', '--json'])
    expect(first.stdout).toBe(second.stdout)
    expect(contentsBelow(join(at, 'one'))).toEqual(contentsBelow(join(at, 'two')))
  })

  it('overwrites its own results', () => {
    const at = folder({ 'in/a.txt': PAGE })
    run(at, ['in', 'out', '--audit'])
    writeFileSync(
      join(at, 'in/a.txt'),
      `${PAGE}\nوأضافت أن الجسر مفتوح على مدار الساعة أمام جميع المركبات.\n`,
    )
    expect(run(at, ['in', 'out', '--audit']).code).toBe(0)
    expect(readFileSync(join(at, 'out/a.json'), 'utf8')).toContain('على مدار الساعة')
  })

  it('and those that someone formatted anew', () => {
    const at = folder({ 'in/a.txt': PAGE })
    run(at, ['in', 'out'])
    const reordered = Object.fromEntries(Object.entries(articleAt(at, 'out/a.json')).reverse())
    writeFileSync(join(at, 'out/a.json'), JSON.stringify(reordered))
    expect(run(at, ['in', 'out']).code).toBe(0)
    expect(readFileSync(join(at, 'out/a.json'), 'utf8')).toContain('{\n  "schemaVersion": 1')
  })

  it('but no file of others, unless it is forced', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE, 'out/a.json': '{"title": "mine"}\n' })
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('out/a.json is already there and was not written by clean-news')
    expect(ran.stderr).toContain('--force')
    expect(readFileSync(join(at, 'out/a.json'), 'utf8')).toBe('{"title": "mine"}\n')
    expect(existsSync(join(at, 'out/b.json'))).toBe(true)
    expect(run(at, ['in', 'out', '--force']).code).toBe(0)
    expect(articleAt(at, 'out/a.json').id).toBe('a')
  })

  it('leaves a link in the output alone: what it leads to is not ours to write', () => {
    const at = folder({ 'in/a.txt': PAGE, 'elsewhere.json': '{"title": "mine"}\n' })
    mkdirSync(join(at, 'out'))
    symlinkSync(join(at, 'elsewhere.json'), join(at, 'out/a.json'))
    expect(run(at, ['in', 'out']).code).toBe(1)
    run(at, ['in', 'out', '--force'])
    expect(readFileSync(join(at, 'elsewhere.json'), 'utf8')).toBe('{"title": "mine"}\n')
  })

  it('keeps the quote marks that --quotes asks for apart', () => {
    const at = folder({
      'in/a.txt': 'قال الوزير إن «الجسر» الجديد مفتوح أمام جميع المركبات على مدار الساعة.\n',
    })
    run(at, ['in', 'keep', '--quotes', 'keep'])
    expect(readFileSync(join(at, 'keep/a.json'), 'utf8')).toContain('«الجسر»')
  })

  it('reads all pages as --encoding says, under any name the web knows for it', () => {
    const bytes = Uint8Array.of(0xce, 0xc8, 0xd1, 0x20, 0xe3, 0xe5, 0xe3, 0x0a)
    const at = folder({ 'in/a.txt': bytes })
    run(at, ['in', 'out', '--encoding', 'cp1256'])
    expect(articleAt(at, 'out/a.json').source).toMatchObject({ encoding: 'windows-1256' })
    expect(readFileSync(join(at, 'out/a.json'), 'utf8')).toContain('خبر مهم')
  })

  it('leaves out the rules that --without names, by their whole id or the last part of it', () => {
    const at = folder({
      'in/a.txt': `${PAGE}\nوأضافت أن الجسر مفتوح و يخدم أحياء المدينة كلها منذ اليوم الأول.\n`,
    })
    const text = (out: string) => articleAt(at, `${out}/a.json`).paragraphs.join('\n')
    run(at, ['in', 'all'])
    expect(text('all')).toContain('مفتوح ويخدم')
    expect(text('all')).toContain('المدينة، بحضور')
    for (const rules of ['detached-waw,marks', 'polish/detached-waw, polish/marks']) {
      expect(run(at, ['in', 'some', '--without', rules]).code).toBe(0)
      expect(text('some')).toContain('مفتوح و يخدم')
      expect(text('some')).toContain('المدينة ، بحضور')
    }
    run(at, ['in', 'twice', '--without', 'marks', '--without', 'detached-waw'])
    expect(text('twice')).toBe(text('some'))
  })

  it('lets optional rules act where --with names them, and only those', () => {
    const at = folder({ 'in/a.txt': PAGE.replace('\n\n', '\n\nalt="جسر النورس" />\n\n') })
    const captions = (out: string) => articleAt(at, `${out}/a.json`).captions.map((caption) => caption.text)
    run(at, ['in', 'plain'])
    expect(captions('plain')).toContain('alt="جسر النورس" />')
    expect(run(at, ['in', 'unwrapped', '--with', 'attributes']).code).toBe(0)
    expect(captions('unwrapped')).toContain('جسر النورس')
    const wrong = run(at, ['in', 'out', '--with', 'quotes'])
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('--with quotes: polish/quotes always acts; optional are: polish/')
  })

  it('loses nothing of a page of many lines, nor of one long line', () => {
    const lines = `${PAGE}\n${Array.from({ length: 3000 }, (_, n) => `وأضاف البيان رقم ${n} أن العمل مستمر في جميع الطرق.`).join('\n')}\n`
    const long = `${PAGE}\n${Array.from({ length: 9000 }, (_, n) => `وأضاف البيان رقم ${n} أن العمل مستمر.`).join(' ')}\n`
    const at = folder({ 'in/lines.txt': lines, 'in/long.txt': long, 'in/short.txt': PAGE })
    run(at, ['in', 'out', '--audit'])
    expect(articleAt(at, 'out/lines.json').source.bytes).toBe(Buffer.byteLength(lines))
    expect(articleAt(at, 'out/long.json').paragraphs.at(-1)).toContain('رقم 8999 أن العمل مستمر')
    run(at, ['restore', 'out', 'again'])
    expect(contentsBelow(join(at, 'again'))).toEqual(contentsBelow(join(at, 'in')))
  })
})
