import { lineKey } from './line-key.ts'

/** `To reach the writer send an SMS …`: Gulf papers print it below every column. Matched on folded words. */
const SMS =
  /(?:^| )(?:للتواصل|لمراسله|تواصل|راسل|ارسل|ارسلوا)(?: [^ ]+){0,6} (?:sms|رساله نصيه|رساله قصيره|رساله)(?: |$)/
const SMS_HEAD = /^(?:للتواصل|لمراسله|تواصل مع)(?: [^ ]+){0,5} (?:sms|رساله نصيه)(?: |$)/
const CARRIER = /(?:^| )(?:stc|mobily|zain|الاتصالات|موبايلي|زين)(?: |$)/
const WRITE_TO =
  /^(?:للتواصل|لمراسله|للمراسله|تواصل|راسل|بريد|البريد الالكتروني|ايميل|تويتر|حساب)(?: مع)?(?: (?:الكاتب|الكاتبه|المحرر|المحرره|كاتب المقال))?(?: (?:علي|عبر|في)(?: (?:تويتر|البريد|الايميل|حسابه))?)?(?: |$)/
const ADDRESS = /^[\s:*-]*(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|@\w{2,30}|\w{2,30}@)[\s.]*$/i
const ANY_ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|@\w{3,30}/
const LONGEST = 260

/** What a line that tells how to reach the writer is. */
export type ContactKind = 'sms' | 'sms-head' | 'address'

/**
 * Reads lines that tell how to reach the writer: `sms` for the text-message service of a paper and its numbers,
 * `sms-head` for the line that opens it where the numbers follow on lines of their own,
 * `address` for an e-mail address or a handle alone or behind `لمراسلة الكاتب`. Null for anything else: an
 * address inside a sentence is text, and so is a link alone.
 */
export function readContact(line: string): ContactKind | null {
  if (line.length > LONGEST) return null
  if (ADDRESS.test(line)) return 'address'
  const key = lineKey(line)
  if (/\d{4,6}/.test(key) && CARRIER.test(key) && SMS.test(key)) return 'sms'
  if (key.split(' ').length <= 12 && SMS_HEAD.test(key)) return 'sms-head'
  return WRITE_TO.test(key) && ANY_ADDRESS.test(line) && key.split(' ').length <= 14 ? 'address' : null
}
