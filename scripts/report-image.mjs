// Draws docs/report.png, the report of the invented pages in examples/, in a Chromium that is installed: npm run report-image
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const { CHROMIUM = '/usr/bin/chromium' } = process.env
const VIEW = { viewport: { width: 1280, height: 1170 }, colorScheme: 'light' }

const run = (...args) =>
  execFileSync(process.execPath, [join(root, 'bin/clean-news.js'), ...args, '--quiet'], { stdio: 'inherit' })

const out = mkdtempSync(join(tmpdir(), 'clean-news-image-'))
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  run(join(root, 'examples/pages'), out, '--audit')
  run('report', out, '--title', 'examples', '--lang', 'en')
  const page = await browser.newPage(VIEW)
  await page.goto(`${pathToFileURL(join(out, 'report.html')).href}#/page/2`)
  await page.locator('[data-field="/paragraphs/1"]').click()
  await page.locator('.reason').waitFor()
  await page.evaluate('scrollTo(0, 0)')
  // Colours change softly.
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(root, 'docs/report.png') })
} finally {
  await browser.close()
  rmSync(out, { recursive: true })
}
