import { type ContactKind, readContact } from '../arabic/contact-cues.ts'
import type { LabelRule } from './judge.ts'
import { LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/contact'

/** How to reach the writer: the address is part of the byline, the paper's text-message service is furniture. */
export const contact: LabelRule = {
  id: ID,
  summary: 'Lines at the end of a page that tell how to reach the writer.',
  examples: [
    { page: `${LEAD}\nلمراسلة الكاتب: writer@example.com`, expect: { 2: 'byline' } },
    { page: `${LEAD}\nللتواصل مع الكاتب ارسل رسالة SMS إلى 88000 - Stc`, expect: { 2: 'junk' } },
    {
      page: `${LEAD}\nللتواصل مع الكاتب ارسل رسالة SMS\nتبدأ بالرمز (40) ثم نص الرسالة إلى\n88000 - Stc`,
      expect: { 2: 'junk', 3: 'junk', 4: 'junk' },
    },
    { page: `writer@example.com\n${LEAD}\n${LEAD}`, expect: {}, note: 'above the body' },
    {
      page: `${LEAD}\nوأرسل الوزير رسالة إلى writer@example.com أمس.`,
      expect: {},
      note: 'an address in a sentence',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.lines.slice(-REACH)) {
      if (!settled.isOpen(line.index) || line.index < sheet.lastProse || line.index === 0) continue
      if (!MAY_BE_CONTACT.test(line.plain)) continue
      const kind = readContact(line.plain)
      if (kind === null) continue
      settle(settled, line.index, kind)
      if (kind !== 'address') settleRest(sheet, settled, line.index + 1)
    }
  },
}

const REACH = 10
const MAY_BE_CONTACT = /@|sms|stc|mobily|zain|موبايلي|زين/i

function settle(settled: Settled, index: number, kind: ContactKind): void {
  const address = kind === 'address'
  const because = address ? 'tells how to reach the writer' : 'is the text-message service of the paper'
  settled.settle(index, { label: address ? 'byline' : 'junk', rule: ID, because })
}

const MOST_WORDS = 16
const SERVICE = /\d|رمز|رساله|مسافه/

/** The service's prefix and numbers follow on lines of their own, down to the page's end. */
function settleRest(sheet: Sheet, settled: Settled, from: number): void {
  for (const line of sheet.lines.slice(from)) {
    if (line.prose || line.closed || line.words > MOST_WORDS || !SERVICE.test(line.key)) return
    settle(settled, line.index, 'sms')
  }
}
