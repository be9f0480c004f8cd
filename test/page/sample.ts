import { readFileSync } from 'node:fs'
import glob from 'fast-glob'
import { sitePages } from '../cli/site.ts'

/** The invented pages of the fixtures, a site a shape, and a site whose pages have lines in common. */
export function samplePages(): Readonly<Record<string, Uint8Array | string>> {
  const inputs = glob.sync('fixtures/*/*/input.txt').sort()
  const fixtures = inputs.map((path) => {
    const [, shape, name] = path.split('/')
    return [`${shape}/${name}.txt`, readFileSync(path)] as const
  })
  return { ...Object.fromEntries(fixtures), ...sitePages('wadi', 0, 60) }
}

const RLO = '\u202e'
const MARKUP = '</script><script>window.owned = 1</script><!--<img src=x onerror="window.owned = 2">'

/** Pages that mean harm, and pages that are only strange. */
export const HOSTILE: Readonly<Record<string, string | Uint8Array>> = {
  "evil/\"><b onmouseover='window.owned=3'>.txt": `${MARKUP}\n\n${story(MARKUP)}`,
  [`evil/turned${RLO}txt.gpj.txt`]: `عنوان ${RLO}مقلوب\n\n${story(`نص ${RLO}مقلوب\u2066 معزول\u2028سطر\u2029فقرة`)}`,
  'evil/surrogate.txt': utf16(`خبر \ud800 ناقص\n\n${story('وفي النص \udc00 نصف حرف')}`),
  'evil/long.txt': `عنوان قصير\n\n${'كلمة طويلة ، '.repeat(80_000)}\n`,
  'evil/many.txt': `عنوان الصفحة\n\n${'سطر قصير من الصفحة\n'.repeat(6000)}`,
  'evil/__proto__.txt': `constructor\n\n${story('__proto__ toString')}`,
  'evil/empty.txt': '',
}

function story(text: string): string {
  return `قال المتحدث باسم الميناء صباح اليوم إن العمل مستمر في الأرصفة كلها ، وأضاف: ${text} هكذا قال.\n\nوذكر شهود من أهل الحي أن الحركة عادت إلى طبيعتها بعد ساعات من التوقف.\n`
}

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}
