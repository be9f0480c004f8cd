import { NETWORKS, OWN_CHANNELS } from './channels.ts'

/*
 * Calls to follow a paper's channels. Their verbs are the past tense as well (`he went on, on Twitter: …`, `hundreds joined
 * the campaign on Facebook`), which is everyday reporting, so more than a verb and a channel must show who speaks to whom.
 * All is asked of folded words.
 */

/** Imperatives that are no past tense of one man, or that only the house says. */
const PLAIN_VERBS =
  'تابعوا|تابعونا|تابعنا|تابعي|لمتابعه|للمتابعه|لمتابعتنا|اشتركوا|للاشتراك|انضموا|للانضمام|حملوا|لتحميل|احصل|شاركوا|شاركونا|شاركنا|كن'
/** `Follow` and `he went on`; with a و in front they are the latter. */
const DOUBTFUL_VERBS = 'تابع|اشترك|انضم|حمل|شارك'
const OBJECTS =
  'الان|معنا|علي|عبر|في|من|الي|كل|جميع|احدث|اخر|اهم|المزيد|المزيد من|صفحتنا|قناتنا|خدمه|نشره|نشرتنا|النشره|تطبيق|تطبيقنا|اخبار|الاخبار|هذا|اول|موقع|لحظه'
const CALL = new RegExp(`^(?:و?(?:${PLAIN_VERBS})|${DOUBTFUL_VERBS}) (?:${OBJECTS})(?: |$)`)
/** What is offered right behind the verb: nobody but a paper says `follow the latest news`. */
const NEWS = new RegExp(
  `^و?(?:${PLAIN_VERBS}|${DOUBTFUL_VERBS}) (?:(?:الان|معنا|كل|جميع) )?(?:احدث|اخر|اهم|المزيد|اخبار|الاخبار|اخبارنا|لحظه)(?: |$)`,
)
/** `You can follow the news through the app …`. */
const OFFER =
  /^و?(?:يمكنكم|يمكنك|بامكانكم|بامكانك)(?: الان)? (?:متابعه|تحميل|الاشتراك|الانضمام|تسلم|استلام|تلقي|الحصول)(?: [^ ]+){0,2} (?:باهم|اهم|اخبار|الاخبار|اخبارنا|تطبيق|قناه|نشره|التطبيق|اشعارات (?:اخباريه|الاخبار|الموقع|عاجله))(?: |$)/
const CHANNELS = [
  ...NETWORKS,
  ...OWN_CHANNELS,
  ...'تطبيق|التطبيق|النشره|نشره|البريديه|اشعارات|الاشعارات'.split('|'),
].join('|')
const CHANNEL = new RegExp(`(?:^| )(?:${CHANNELS})(?: |$)`)
/** The channel, or a word or two behind it, ends the call: `… through Facebook`, `… on Telegram now`. */
const ENDS_IN_CHANNEL = new RegExp(`(?:^| )(?:${CHANNELS})(?: [^ ]+){0,3}$`)

/** Channels that only the paper itself calls its own, and what it says to its readers. */
const OWN_CHANNEL = new RegExp(`(?:^| )[ولب]?(?:${OWN_CHANNELS.join('|')})(?: |$)`)
const TO_READERS =
  /^و?(?:تابعونا|تابعنا|لمتابعتنا|شاركونا)(?: |$)|(?: )(?:معنا|ل?[تي]صلكم?|بريدك|بريدكم|هاتفك|هاتفكم|جوالك|جوالكم)(?: |$)/
/** Of somebody else: `through his account`, `that the bridge …`. */
const OF_OTHERS =
  /(?: )(?:و|ل|ب)?(?:حسابه|حسابها|حسابهم|صفحته|صفحتها|صفحتهم|قناته|قناتها|منشور|تغريده|تغريداته|ان|انه|انها|بان)(?: |$)/

const MOST_WORDS = 18
/** Words behind a colon, or a quotation. */
const QUOTES = /[:\uff1a]\s*\S|["\u201c\u201d\u00ab\u00bb]/u
const CLOSED = /[.!\u2026]\s*$/u

/**
 * Whether a line calls on the reader to follow the paper: `follow the latest news on Telegram`, `subscribe to our channel`.
 *
 * @param line as printed
 * @param key its folded words
 */
export function isCall(line: string, key: string): boolean {
  if (!CHANNEL.test(key) || key.split(' ').length > MOST_WORDS) return false
  if (isOffer(key)) return true
  if (!CALL.test(key) || OF_OTHERS.test(key)) return false
  if (namesOwnChannel(key) || TO_READERS.test(key)) return true
  if (!ENDS_IN_CHANNEL.test(key) || QUOTES.test(line)) return false
  return NEWS.test(key) || !CLOSED.test(line)
}

/** Whether folded words offer the news through a channel: `you can follow our news through the app`. */
export function isOffer(key: string): boolean {
  return OFFER.test(key)
}

/** Whether folded words name a channel that only the paper calls its own. */
export function namesOwnChannel(key: string): boolean {
  return OWN_CHANNEL.test(key)
}
