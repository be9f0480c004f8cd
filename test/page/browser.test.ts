import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FOOT } from '../cli/site.ts'
import { CHROMIUM, launch, NOT_CHECKED, open, reportOf, violations } from './browser.ts'
import { HOSTILE, samplePages } from './sample.ts'

if (CHROMIUM === null) console.error(NOT_CHECKED)

describe.skipIf(CHROMIUM === null)(
  CHROMIUM === null ? NOT_CHECKED : 'the page of the report, in a browser',
  () => {
    let browser: Browser
    let path = ''
    beforeAll(async () => {
      browser = await launch()
      path = reportOf(samplePages(), ['--audit'], ['--title', 'أخبار الوادي'])
    }, 60_000)
    afterAll(() => browser?.close())

    const rows = (page: Page) => page.locator('.rows [role=row]')
    const focused = (page: Page): Locator => page.locator(':focus')
    const pathOfRow = (page: Page) =>
      focused(page).evaluate((link) => link.closest('[data-page]')?.querySelector('.code')?.textContent)

    it('opens from right to left, in Arabic, and asks nothing of the network', async () => {
      const { page, complaints } = await open(browser, path)
      expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
      expect(await page.locator('html').getAttribute('lang')).toBe('ar')
      expect(await page.title()).toBe('أخبار الوادي · clean-news')
      expect(await page.locator('h1').textContent()).toBe('أخبار الوادي')
      const [brand, tools] = [
        await page.locator('.brand').boundingBox(),
        await page.locator('.tools').boundingBox(),
      ]
      expect(brand?.x ?? 0).toBeGreaterThan(tools?.x ?? Number.POSITIVE_INFINITY)
      expect(complaints).toEqual([])
    })

    it('counts as the run did', async () => {
      const { page } = await open(browser, path)
      const pages = Object.keys(samplePages()).length
      expect(await page.locator('.card-pages .card-value').textContent()).toBe(String(pages))
      await page.locator('.card-pages').click()
      expect(await page.locator('[role=table]').getAttribute('aria-rowcount')).toBe(String(pages + 1))
    })

    it('changes to English and back, and to dark and back', async () => {
      const { page, complaints } = await open(browser, path)
      await page.getByRole('button', { name: 'English' }).click()
      expect(await page.locator('html').getAttribute('dir')).toBe('ltr')
      await page.getByRole('link', { name: 'Site furniture' }).waitFor()
      await page.reload()
      await page.getByRole('link', { name: 'Site furniture' }).waitFor()
      const themes = []
      for (let turn = 0; turn < 3; turn++) {
        await page.keyboard.press('t')
        themes.push(await page.locator('html').getAttribute('data-theme'))
      }
      expect(themes).toEqual(['light', 'dark', 'light'])
      expect(complaints).toEqual([])
    })

    it('follows the system into the dark', async () => {
      const { page } = await open(browser, path, '', { colorScheme: 'dark' })
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await page.emulateMedia({ colorScheme: 'light' })
      await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light')
    })

    it('leads from a bar to the pages it counts', async () => {
      const { page } = await open(browser, path)
      const bar = page.locator('.bars-removed .bar').first()
      const rule = await bar.locator('.code').textContent()
      await bar.click()
      await rows(page).first().waitFor()
      expect(new URL(page.url()).hash).toContain(`rule=${encodeURIComponent(rule ?? '')}`)
      await rows(page).first().locator('a').click()
      await page.locator('.line-removed').first().waitFor()
      expect(await page.locator('.line-removed').count()).toBeGreaterThan(0)
    })

    describe('the list', () => {
      it('is searched by words of headlines and by paths, whatever the spelling of a letter', async () => {
        const { page } = await open(browser, path, '#/pages')
        await page.locator('#search').fill('مَحَطَّة الحَافِلاتِ القَدِيمَة')
        await expect.poll(() => page.locator('.found .number').textContent()).toMatch(/^9 /)
        await page.locator('#search').fill('wadi/00007')
        await expect.poll(() => rows(page).count()).toBe(1)
        await page.locator('#search').fill('لا شيء كهذا')
        await page.locator('.empty').waitFor()
        await page.getByRole('button', { name: 'امسح المرشحات' }).click()
        await expect.poll(() => rows(page).count()).toBeGreaterThan(5)
      })

      it('is narrowed by site, rule, warning and figures, and its address keeps that', async () => {
        const { page } = await open(browser, path, '#/pages')
        await page.getByLabel('الموقع').selectOption({ label: 'wadi' })
        await expect.poll(() => page.locator('.found .number').textContent()).toMatch(/^60 /)
        await page.getByLabel('القاعدة').selectOption('=label/site-furniture')
        await page.getByLabel('الباقي، %, إلى').fill('99')
        await page.getByLabel('الباقي، %, إلى').press('Tab')
        const found = await page.locator('.found .number').textContent()
        expect(found).toMatch(/^60 /)
        await page.reload()
        await rows(page).first().waitFor()
        expect(await page.locator('.found .number').textContent()).toBe(found)
        expect(await page.getByLabel('الموقع').inputValue()).toBe('=wadi')
        await page.getByLabel('الباقي، %, إلى').fill('10')
        await page.getByLabel('الباقي، %, إلى').press('Tab')
        await page.locator('.empty').waitFor()
        await page.getByLabel('التنبيه', { exact: false }).first().selectOption('=any')
        await page.locator('.empty').waitFor()
      })

      it('is sorted by each column, both ways', async () => {
        const { page } = await open(browser, path, '#/pages')
        const words = async () => {
          const cells = await page.locator('.rows .cell-words .number').allTextContents()
          return cells.map((text) => Number(text.replace(',', '').replace('–', '0')))
        }
        await page.getByRole('button', { name: 'الكلمات' }).click()
        const down = await words()
        expect(down).toEqual([...down].sort((a, b) => b - a))
        expect(await page.locator('[role=columnheader].cell-words').getAttribute('aria-sort')).toBe(
          'descending',
        )
        await page.getByRole('button', { name: 'الكلمات' }).click()
        const up = await words()
        expect(up).toEqual([...up].sort((a, b) => a - b))
        expect(up[0]).toBeLessThan(down[0] ?? 0)
      })

      it('draws only the rows that can be seen', async () => {
        const { page } = await open(browser, path, '#/pages')
        await rows(page).first().waitFor()
        const drawn = await rows(page).count()
        expect(drawn).toBeLessThan(60)
        await page.keyboard.press('End')
        const last = Object.keys(samplePages()).length + 1
        await page.locator(`.rows [aria-rowindex="${last}"]`).waitFor()
        expect(await rows(page).count()).toBeLessThan(60)
      })
    })

    it('is used with the keyboard alone, from the first view to a reason and back', async () => {
      const { page, complaints } = await open(browser, path)
      await page.keyboard.press('?')
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
      await page.keyboard.press('/')
      await expect.poll(() => focused(page).getAttribute('id')).toBe('search')
      await page.keyboard.type('wadi')
      await page.keyboard.press('Enter')
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.keyboard.press('k')
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => pathOfRow(page)).toBe('wadi/00001.txt')
      await expect.poll(() => focused(page).evaluate((link) => link.matches(':focus-visible'))).toBe(true)
      await page.keyboard.press('Enter')
      await page.locator('.lines').waitFor()
      await page.keyboard.press('Shift+d')
      await expect
        .poll(() => page.locator('.line-open .reason').textContent())
        .toContain('label/site-furniture')
      await expect.poll(() => focused(page).getAttribute('aria-expanded')).toBe('true')
      await page.keyboard.press('k')
      await expect.poll(() => page.locator('.field-lit').getAttribute('data-field')).toBe('/paragraphs/1')
      await page.keyboard.press('v')
      await expect.poll(() => page.locator('.line:not(.line-removed, .line-changed)').count()).toBe(0)
      await page.keyboard.press('v')
      await page.keyboard.press('n')
      await expect.poll(() => page.locator('.page-facts .code').first().textContent()).toBe('wadi/00002.txt')
      await page.keyboard.press('Escape')
      await expect.poll(() => pathOfRow(page)).toBe('wadi/00002.txt')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('#search').inputValue()).toBe('')
      await page.keyboard.press('Escape')
      await page.locator('.cards').waitFor()
      expect(complaints).toEqual([])
    })

    it('lists all pages to look at first, the worst first, and goes through them alone', async () => {
      const bare = Object.fromEntries(
        Array.from({ length: 15 }, (_, at) => [`bare/${at}.txt`, `وزير النقل يفتتح المحطة ${at}\n`]),
      )
      const at = reportOf({ ...samplePages(), ...bare })
      const { page, complaints } = await open(browser, at)
      const first = await page.locator('.attention-row .code').first().textContent()
      expect(await page.locator('.attention-row').count()).toBe(12)
      await page.locator('.attention-row').first().click()
      const place = async () => (await page.locator('.page-nav .number').textContent()) ?? ''
      await expect.poll(place).toMatch(/^1 من \d+$/)
      const all = Number((await place()).split(' ')[2])
      expect(all).toBeGreaterThanOrEqual(15)
      expect(all).toBeLessThan(30)
      await page.keyboard.press('n')
      await expect.poll(place).toBe(`2 من ${all}`)
      await page.keyboard.press('Escape')
      await rows(page).first().waitFor()
      expect(await rows(page).first().locator('.code').textContent()).toBe(first)
      expect(await rows(page).first().locator('.chip-warned').count()).toBeGreaterThan(0)
      await page.locator('.look input').uncheck()
      await expect
        .poll(() => page.locator('[role=table]').getAttribute('aria-rowcount'))
        .not.toBe(`${all + 1}`)
      expect(complaints).toEqual([])
    })

    it('sorts by the keyboard, and copies what keeps the open line', async () => {
      const { page } = await open(browser, path, '#/pages', {
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await rows(page).first().waitFor()
      for (let press = 0; press < 3; press++) await page.keyboard.press('s')
      const kept = page.locator('[role=columnheader].cell-kept')
      await expect.poll(() => kept.getAttribute('aria-sort')).toBe('ascending')
      await page.keyboard.press('Shift+s')
      await expect.poll(() => kept.getAttribute('aria-sort')).toBe('descending')
      await page.goto(page.url().replace(/#.*/, '#/pages?q=wadi/00003'))
      await expect.poll(() => rows(page).count()).toBe(1)
      await page.keyboard.press('j')
      await expect.poll(() => pathOfRow(page)).toBe('wadi/00003.txt')
      await page.keyboard.press('Enter')
      await page.locator('.lines').waitFor()
      await page.keyboard.press('Shift+d')
      await page.locator('.line-open .reason').waitFor()
      await page.keyboard.press('c')
      await page.locator('.line-open .icon-check').waitFor()
      const copied: unknown = JSON.parse(String(await page.evaluate('navigator.clipboard.readText()')))
      expect(copied).toMatchObject({ text: FOOT, keep: true })
    })

    it('sorts the sites by any column', async () => {
      const { page } = await open(browser, path)
      const counts = async () =>
        (await page.locator('.sites tbody td:nth-child(2)').allTextContents()).map(Number)
      expect(await counts()).toEqual([...(await counts())].sort((a, b) => b - a))
      await page.locator('.sites thead button').nth(1).click()
      await expect.poll(counts).toEqual([...(await counts())].sort((a, b) => a - b))
      expect(await page.locator('.sites thead th').nth(1).getAttribute('aria-sort')).toBe('ascending')
    })

    it('an article longer than the screen is scrolled with the keyboard', async () => {
      const paragraphs = Array.from(
        { length: 40 },
        (_, at) => `قال الوزير في كلمته رقم ${at} إن العمل مستمر في الجسر منذ عامين كاملين.`,
      )
      const at = reportOf({ 'one.txt': `وزير النقل يفتتح الجسر\n\n${paragraphs.join('\n\n')}\n` })
      const { page } = await open(browser, at, '#/page/1')
      const article = page.locator('.pane-article')
      await article.waitFor()
      expect(await violations(page)).toEqual([])
      await article.focus()
      await page.keyboard.press('PageDown')
      await expect.poll(() => article.evaluate((pane) => pane.scrollTop)).toBeGreaterThan(0)
    })

    it('says in which order a wrong reading was undone, in either language', async () => {
      const text = `وزير النقل يفتتح الجسر\n\n${'قال الوزير إن العمل مستمر في الجسر منذ عامين كاملين. '.repeat(3)}\n`
      const misread = Buffer.from(Buffer.from(text, 'utf8').toString('latin1'), 'utf8')
      const { page } = await open(browser, reportOf({ 'one.txt': misread }), '#/page/1')
      const reading = page.locator('.pane-original > .notice bdi')
      await expect.poll(() => reading.textContent()).toMatch(/^utf-8 مقروءا كأنه /)
      expect(await reading.getAttribute('dir')).toBe('rtl')
      await page.getByRole('button', { name: 'English' }).click()
      await expect.poll(() => reading.textContent()).toMatch(/^utf-8 read as /)
      expect(await reading.getAttribute('dir')).toBe('ltr')
    })

    it('shows a byline of two lines as two lines', async () => {
      const body = 'قال الوزير إن العمل مستمر في الجسر منذ عامين كاملين. '.repeat(3)
      const at = reportOf({
        'one.txt': `وزير النقل يفتتح الجسر الجديد\n\nسلمى الحداد\nبي بي سي - عمان\n\n${body}\n\n${body}\n`,
      })
      const { page } = await open(browser, at, '#/page/1')
      const lines = page.locator('.facts [data-field="/byline"] .field-line')
      await expect.poll(() => lines.count()).toBe(2)
      const [first, second] = [await lines.first().boundingBox(), await lines.last().boundingBox()]
      expect(second?.y ?? 0).toBeGreaterThan((first?.y ?? 0) + 10)
      expect(await lines.first().textContent()).not.toContain('LF')
    })

    it('a line that runs the other way stands at its number, in either language', async () => {
      const at = reportOf({
        'one.txt': `Home\n\nخبر قصير من المدينة\n\n${'قال الوزير إن العمل مستمر في الجسر منذ عامين كاملين. '.repeat(3)}\n`,
      })
      const { page } = await open(browser, at, '#/page/1')
      for (const press of [false, true]) {
        if (press) await page.getByRole('button', { name: 'English' }).click()
        await page.locator('.lines').waitFor()
        for (const one of await page.locator('.line').all()) {
          const [mark, text] = [
            await one.locator('.line-button').boundingBox(),
            await one.locator('bdi').first().boundingBox(),
          ]
          expect(Math.abs((mark?.x ?? 0) - ((text?.x ?? 0) + (text?.width ?? 0)))).toBeLessThan(30)
        }
      }
    })

    it('knows its keys on an Arabic keyboard', async () => {
      const { page } = await open(browser, path, '#/pages')
      await rows(page).first().waitFor()
      await page.evaluate(
        `document.dispatchEvent(new KeyboardEvent('keydown', { key: '\u062a', code: 'KeyJ', bubbles: true }))`,
      )
      await expect
        .poll(() => focused(page).evaluate((link) => link.closest('[role=row]')?.ariaRowIndex))
        .toBe('2')
    })

    it('shows a page as it was: what went struck through, what changed marked, and why', async () => {
      const { page, complaints } = await open(browser, path, '#/pages?q=wadi/00003')
      await rows(page).first().locator('a').click()
      const furniture = page.locator('.line', { hasText: FOOT })
      expect(
        await furniture
          .locator('del.gone')
          .evaluate((del) => del.ownerDocument.defaultView?.getComputedStyle(del).textDecorationLine),
      ).toBe('line-through')
      await furniture.locator('.line-text').click()
      expect(await furniture.locator('.reason').textContent()).toContain('يقع في صفحات أخرى من الموقع')
      await furniture.getByRole('checkbox').check()
      await furniture.getByRole('link').click()
      await page.locator('.keep-bar').waitFor()
      expect(await page.locator('.furniture-kept').textContent()).toContain(FOOT)
      await page.goBack()
      const article = page.locator('.article')
      await article.waitFor()
      expect(await article.textContent()).not.toContain(FOOT)
      await page.locator('.line-removed').first().click()
      expect(await page.locator('.remedy').textContent()).toContain('--without label/header-rest')
      await article.locator('[data-field="/paragraphs/0"]').click()
      await expect.poll(() => page.locator('.line-open .reason').textContent()).toContain('/paragraphs/0')
      expect(complaints).toEqual([])
    })

    it('leads from a warning to its line', async () => {
      const { page } = await open(browser, path, '#/pages?warning=unbalanced-quote')
      await rows(page).first().locator('a').click()
      await page.locator('.warnings button').first().click()
      await page.locator('.line-open .reason').waitFor()
      await page.keyboard.press('v')
      await page.locator('.warnings button').first().click()
      await page.locator('.line-open .reason').waitFor()
    })

    it('names what cannot be seen', async () => {
      const at = reportOf({
        'one.txt': 'خبر قصير\n\nقال\u00a0الوزير\u200b اليوم , إن العمل مستمر في الجسر منذ عامين كاملين.\n',
      })
      const { page } = await open(browser, at, '#/page/1')
      const marks = await page.locator('.line-changed .edit del').allTextContents()
      expect(marks).toEqual(expect.arrayContaining(['NBSP', 'ZWSP']))
      await page.locator('.line-changed .line-text').click()
      expect(await page.locator('.edits').textContent()).toContain('polish/invisible')
    })

    it('without audits it says what is missing, and shows what went', async () => {
      const at = reportOf(samplePages(), [])
      const { page, complaints } = await open(browser, at)
      expect(await page.locator('.notice').textContent()).toContain('--audit')
      expect(await page.locator('.card-changed .card-value').textContent()).toBe('–')
      await page.goto(page.url().replace(/#.*|$/, '#/pages?q=wadi/00003'))
      await rows(page).first().locator('a').click()
      expect(await page.locator('.removed-text').last().textContent()).toBe(FOOT)
      expect(complaints).toEqual([])
    })

    describe('the furniture of a site', () => {
      it('is listed with its counts, and a line can be kept: the profile is one that learn takes', async () => {
        const { page, complaints } = await open(browser, path, '#/furniture')
        const line = page.locator('.furniture-line', { hasText: FOOT })
        expect(await line.locator('.number').textContent()).toBe('60 من 60 صفحة')
        await page.keyboard.press('j')
        await page.keyboard.press('Space')
        await page.locator('.keep-bar').waitFor()
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'احفظ keep.json' }).click(),
        ])
        expect(download.suggestedFilename()).toBe('keep.json')
        const profile: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'))
        expect(profile).toMatchObject({ schemaVersion: 1, sites: { wadi: { lines: [{ keep: true }] } } })
        expect(complaints).toEqual([])
      })

      it('and a row for a profile is copied', async () => {
        const { page } = await open(browser, path, '#/furniture', {
          permissions: ['clipboard-read', 'clipboard-write'],
        })
        const line = page.locator('.furniture-line', { hasText: FOOT })
        await line.getByRole('button').click()
        await expect.poll(() => line.getByRole('button').textContent()).toContain('نُسخ')
        const copied = await page.evaluate('navigator.clipboard.readText()')
        expect(JSON.parse(String(copied))).toEqual({
          text: FOOT,
          files: 1,
          head: 0,
          tail: 0,
          company: 0,
          keep: true,
        })
      })
    })

    it('prints a list whole, and no tools', async () => {
      const { page } = await open(browser, path, '#/pages')
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      await expect.poll(() => rows(page).count()).toBe(Object.keys(samplePages()).length)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.header').isVisible()).toBe(false)
      expect(await page.locator('.filters').isVisible()).toBe(false)
    })

    describe.each([
      ['light', 1440],
      ['dark', 1440],
      ['light', 390],
      ['dark', 390],
    ] as const)('%s, %i pixels wide', (colorScheme, width) => {
      it.each([
        ['the overview', '#/', 'main .sites'],
        ['the list', '#/pages', '.rows [role=row]'],
        ['a page', '#/page/40', '.lines'],
        ['the furniture', '#/furniture', '.furniture-line'],
      ])('axe finds nothing wrong in %s, and nothing is wider than the screen', async (_, hash, ready) => {
        const viewport = { width, height: 844 }
        const { page, complaints } = await open(browser, path, hash, { colorScheme, viewport })
        await page.locator(ready).first().waitFor()
        await page.keyboard.press('j')
        await page.waitForTimeout(200)
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        expect(complaints).toEqual([])
      })

      it('nor where lines are marked to be kept', async () => {
        const viewport = { width, height: 844 }
        const { page } = await open(browser, path, '#/furniture', { colorScheme, viewport })
        await page.locator('.keep input').first().check()
        await page.locator('.keep-bar').waitFor()
        expect(await violations(page)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      })

      it('nor in the help', async () => {
        const { page } = await open(browser, path, '', { colorScheme, viewport: { width, height: 844 } })
        await page.keyboard.press('?')
        await page.locator('dialog[open]').waitFor()
        expect(await violations(page)).toEqual([])
      })
    })

    it('axe would see what is wrong', async () => {
      const { page } = await open(browser, path)
      await page.evaluate(`document.querySelector('main').append(document.createElement('button'))`)
      expect((await violations(page)).join()).toMatch(/^button-name: /)
    })

    describe('hostile input', () => {
      let evil = ''
      beforeAll(() => {
        evil = reportOf(HOSTILE, ['--audit'], ['--title', '</title><script>window.owned=9</script>"\u202e'])
      }, 60_000)

      it('does nothing in any view', async () => {
        const { page, complaints } = await open(browser, evil)
        expect(await page.title()).toContain('</title><script>')
        for (let number = 1; number <= Object.keys(HOSTILE).length; number++) {
          await page.goto(page.url().replace(/#.*|$/, `#/page/${number}`))
          await page.locator('.legend, .article').first().waitFor()
          await page.keyboard.press('d')
        }
        await page.goto(page.url().replace(/#.*/, '#/pages'))
        await rows(page).first().hover()
        expect(await page.evaluate('window.owned')).toBeUndefined()
        expect(await page.locator('script:not([type])').count()).toBe(1)
        expect(await page.locator('img').count()).toBe(0)
        expect(complaints).toEqual([])
      })

      it('no mark turns the text around it', async () => {
        const { page } = await open(browser, evil, '#/pages?q=turned')
        const text = (await page.locator('main').textContent()) ?? ''
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/)
        expect(text).toContain('RLO')
        await rows(page).first().locator('a').click()
        await page.locator('.lines').waitFor()
        expect((await page.locator('main').textContent()) ?? '').not.toMatch(
          /[\u202a-\u202e\u2066-\u2069\u2028\u2029]/,
        )
        expect(await page.locator('.lines').textContent()).toContain('LRI')
      })

      it('a line of a megabyte and a page of thousands of lines are cut, and say so', async () => {
        const { page } = await open(browser, evil, '#/pages?q=long')
        await rows(page).first().locator('a').click()
        await page.locator('.show-rest').click()
        expect((await page.locator('.lines').textContent())?.length).toBeLessThan(80_000)
        await page.goto(page.url().replace(/#.*/, '#/pages?q=many'))
        await rows(page).first().locator('a').click()
        await page.locator('.lines').waitFor()
        expect(await page.locator('.line').count()).toBe(300)
        expect(await page.locator('.pane-original > .notice').textContent()).toContain('2,001')
      })
    })
  },
)
