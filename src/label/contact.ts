import { readContact } from '../arabic/contact-cues.ts'
import type { LabelRule } from './judge.ts'
import { LEAD } from './sample.ts'

const ID = 'label/contact'

/** How to reach the writer: the address is part of the byline, the paper's text-message service is furniture. */
export const contact: LabelRule = {
  id: ID,
  summary: 'Lines at the end of a page that tell how to reach the writer.',
  examples: [
    { page: `${LEAD}\nلمراسلة الكاتب: writer@example.com`, expect: { 2: 'byline' } },
    { page: `${LEAD}\nللتواصل مع الكاتب ارسل رسالة SMS إلى 88000 - Stc`, expect: { 2: 'junk' } },
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
      const because =
        kind === 'sms' ? 'is the text-message service of the paper' : 'tells how to reach the writer'
      settled.settle(line.index, { label: kind === 'sms' ? 'junk' : 'byline', rule: ID, because })
    }
  },
}

const REACH = 10
const MAY_BE_CONTACT = /@|sms|stc|mobily|zain|موبايلي|زين/i
