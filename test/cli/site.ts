import { readFileSync, writeFileSync } from 'node:fs'

/** What all pages of an invented site print near their top and their end; no rule of the trade knows these lines. */
export const HEAD = 'بوابة الوادي نافذة على العالم'
export const FOOT = 'للإعلان في صحيفة الوادي'

const PLACES = ['الجديدة', 'القديمة', 'الشرقية', 'الغربية', 'العليا', 'السفلى', 'البيضاء']

/** The page of a site: a text of its own, the furniture of all. */
export function sitePage(n: number, head = HEAD, foot = FOOT): string {
  const place = `${PLACES[n % PLACES.length]} رقم ${n}`
  return `${head}
وزير النقل يفتتح محطة الحافلات في الضاحية ${place}

افتتح وزير النقل صباح اليوم محطة الحافلات في الضاحية ${place}، وحضر الافتتاح عدد كبير من أهالي الضاحية والعاملين في المحطة.

وقالت المهندسة سلمى الحداد إن المحطة تخدم ${n + 100} حافلة في اليوم، وإن العمل فيها استمر عامين.
${foot}
`
}

/** Pages of a site by their paths, from the first number to the one before the last. */
export function sitePages(folder: string, from: number, to: number): Record<string, string> {
  const numbers = Array.from({ length: to - from }, (_, at) => from + at)
  return Object.fromEntries(numbers.map((n) => [`${folder}/${String(n).padStart(5, '0')}.txt`, sitePage(n)]))
}

/** Marks a line of a profile to be kept, as a person does in an editor. */
export function markKept(profile: string, line: string): void {
  const rows = readFileSync(profile, 'utf8').split('\n')
  const marked = rows.map((row) => (row.includes(line) ? row.replace(/\}(,?)$/, ',"keep": true}$1') : row))
  writeFileSync(profile, marked.join('\n'))
}
