import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fold, textOffset } from '../../src/index.ts'
import { articleAt, contentsBelow, folder, PAGE, run } from './command.ts'

const PRINTED = `${PAGE}
وأشارت إلى أنّ الكلفة بلغت ٣٫٥ مليون دينار عام ٢٠٢٦، والتفاصيل على https://example.com/خبر/١٢ وفي ملف تقرير٢.pdf.
`

describe('--digits and --diacritics', () => {
  it('change what readers read, are told in the audit, and leave the way back open', () => {
    const at = folder({ 'in/a.txt': PRINTED })
    expect(run(at, ['in', 'out', '--audit', '--digits', 'latin', '--diacritics', 'strip']).code).toBe(0)
    expect(articleAt(at, 'out/a.json').paragraphs.at(-1)).toBe(
      'وأشارت إلى أن الكلفة بلغت 3.5 مليون دينار عام 2026، والتفاصيل على https://example.com/خبر/١٢ وفي ملف تقرير٢.pdf.',
    )
    const audit = readFileSync(join(at, 'out/a.audit.json'), 'utf8')
    expect(audit).toContain('polish/digits')
    expect(audit).toContain('polish/diacritics')
    expect(run(at, ['restore', 'out', 'again']).code).toBe(0)
    expect(contentsBelow(join(at, 'again'))).toEqual(contentsBelow(join(at, 'in')))
  })

  it('change nothing unasked', () => {
    const at = folder({ 'in/a.txt': PRINTED })
    run(at, ['in', 'plain'])
    run(at, ['in', 'kept', '--digits', 'keep', '--diacritics', 'keep'])
    expect(contentsBelow(join(at, 'kept'))).toEqual(contentsBelow(join(at, 'plain')))
    expect(articleAt(at, 'plain/a.json').paragraphs.at(-1)).toContain('أنّ الكلفة بلغت ٣٫٥')
  })

  it('write Arabic digits, too', () => {
    const at = folder({ 'in/a.txt': PRINTED.replace('عام ٢٠٢٦', 'عام 2026 في COVID-19') })
    run(at, ['in', 'out', '--digits', 'arabic'])
    expect(articleAt(at, 'out/a.json').paragraphs.at(-1)).toContain('عام ٢٠٢٦ في COVID-19')
  })

  it('can be seen in explain and left out again by rule', () => {
    const at = folder({ 'a.txt': PRINTED })
    const digits = ['explain', 'a.txt', '--digits', 'latin']
    expect(run(at, digits).stdout).toContain('polish/digits')
    expect(run(at, [...digits, '--without', 'digits']).stdout).not.toContain('polish/digits')
  })

  it('refuse what they do not know, and say which option a rule belongs to', () => {
    const at = folder({ 'in/a.txt': PAGE })
    const wrong = run(at, ['in', 'out', '--digits', 'roman'])
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('keep, latin, arabic')
    const rule = run(at, ['in', 'out', '--with', 'digits'])
    expect(rule.code).toBe(2)
    expect(rule.stderr).toContain('--with digits: polish/digits acts where --digits asks for it')
  })
})

describe('--fold', () => {
  it('adds a search form as the last key, and changes nothing else', () => {
    const at = folder({ 'in/a.txt': PRINTED })
    expect(run(at, ['in', 'plain']).code).toBe(0)
    expect(run(at, ['in', 'out', '--fold', '--audit']).code).toBe(0)
    const { folded, ...rest } = articleAt(at, 'out/a.json')
    expect(rest).toEqual(articleAt(at, 'plain/a.json'))
    expect(folded?.text.headline).toBe(fold(rest.headline ?? ''))
    expect(folded?.text.paragraphs).toEqual(rest.paragraphs.map(fold))
    expect(readFileSync(join(at, 'out/a.json'), 'utf8')).toMatch(/\n {2}"folded": \{.*\}\n\}\n$/)
    expect(run(at, ['restore', 'out', 'again']).code).toBe(0)
    expect(contentsBelow(join(at, 'again'))).toEqual(contentsBelow(join(at, 'in')))
  })

  it('leads from a hit back to the words of the article', () => {
    const at = folder({ 'in/a.txt': PRINTED })
    run(at, ['in', 'out', '--fold'])
    const { folded, paragraphs } = articleAt(at, 'out/a.json')
    const query = fold('أن الكلفة')
    const [text = '', map = []] = [folded?.text.paragraphs.at(-1), folded?.map.paragraphs.at(-1)]
    const hit = text.indexOf(query)
    expect(hit).toBeGreaterThan(0)
    const [start, last] = [textOffset(map, hit), textOffset(map, hit + query.length - 1)]
    expect(paragraphs.at(-1)?.slice(start, last + 1)).toBe('أنّ الكلفة')
  })

  it('of a page without a headline is null there', () => {
    const at = folder({ 'in/a.txt': '' })
    run(at, ['in', 'out', '--fold'])
    expect(articleAt(at, 'out/a.json').folded?.text).toMatchObject({ headline: null, paragraphs: [] })
  })
})
