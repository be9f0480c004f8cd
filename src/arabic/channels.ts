import { fold } from './fold.ts'
import { phrases } from './phrases.ts'

/*
 * The networks and applications through which papers are followed, in the spellings of the press from Morocco to the Gulf,
 * and the words by which a paper calls such a channel its own.
 */

const folded = (printed: string): readonly string[] => phrases(printed).map(fold)

/** Names of networks and applications, folded. `Pulse` and `social` are words as well, so that the one beside them tells. */
export const NETWORKS: readonly string[] = [
  ...folded(
    'جوجل|غوغل|فيسبوك|الفيسبوك|فايسبوك|الفايسبوك|فيس|تويتر|إكس|تليجرام|تيليجرام|تلغرام|تيليغرام|تلجرام|تلقرام|التلغرام|التليغرام|واتساب|الواتساب|واتس|انستجرام|انستغرام|انستقرام|الانستغرام|الانستجرام|يوتيوب|اليوتيوب|سناب|تيك توك|تيكتوك|لينكدإن|ثريدز|التواصل الاجتماعي',
  ),
  ...'google|facebook|twitter|x|telegram|whatsapp|instagram|youtube|tiktok|snapchat|threads|rss'.split('|'),
  '(?:علي|عبر|تطبيق) نبض',
  'نبض$',
]

/** What only a paper calls its own, folded. */
export const OWN_CHANNELS: readonly string[] = folded(
  'قناتنا|قنواتنا|صفحتنا|صفحاتنا|تطبيقنا|تطبيقاتنا|نشرتنا|حسابنا|حساباتنا|منصاتنا',
)

const NETWORK = new RegExp(`(?:^| )(?:${NETWORKS.join('|')})(?: |$)`)

/** Whether folded words name a network or an application. */
export function namesNetwork(key: string): boolean {
  return NETWORK.test(key)
}
