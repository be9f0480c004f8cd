import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { folder, run } from '../cli/command.ts'

/** Where systems put a browser of the Chromium kind; CHROMIUM names another place. */
const PLACES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The browser that the report is tried in, or null where there is none. */
export const CHROMIUM = PLACES.find((path) => path !== '' && existsSync(path)) ?? null

/** What is said where there is none. */
export const NOT_CHECKED =
  'NOT CHECKED: the page of the report, as no Chromium is here (apt-get install chromium, or name one with CHROMIUM=/path)'

/** Nothing is to be asked of any network, and CI runs as root, where the sandbox cannot. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function launch(): Promise<Browser> {
  if (CHROMIUM === null) throw new Error(NOT_CHECKED)
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}

/** Cleans pages and reports them; the path of the page. */
export function reportOf(
  pages: Readonly<Record<string, string | Uint8Array>>,
  cleaning: readonly string[] = ['--audit'],
  reporting: readonly string[] = [],
): string {
  const inputs = Object.fromEntries(Object.entries(pages).map(([path, page]) => [`in/${path}`, page]))
  const at = folder(inputs)
  const cleaned = run(at, ['in', 'out', ...cleaning])
  const reported = run(at, ['report', 'out', ...reporting])
  if (cleaned.code !== 0 || reported.code !== 0) throw new Error(cleaned.stderr + reported.stderr)
  return join(at, 'out/report.html')
}

/** A page of a browser that has a report open, and all that went wrong in it. */
export interface Opened {
  readonly page: Page
  /** What the console was told, errors that nobody caught, and anything asked of a network. */
  readonly complaints: string[]
}

/** Opens a report; each time as someone who was never there. */
export async function open(
  browser: Browser,
  path: string,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`request: ${request.url()}`)
  })
  await page.goto(`${pathToFileURL(path).href}${hash}`)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  return { page, complaints }
}

/** What axe finds wrong, each with the place of it. */
export async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page lets no other script in; the debugger is not held to it.
  const session = await page.context().newCDPSession(page)
  const evaluate = (expression: string) =>
    session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
  await evaluate(axe.source)
  const { result } = await evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => JSON.stringify(violations.map(
      ({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | '))))`,
  )
  return JSON.parse(String(result.value))
}
