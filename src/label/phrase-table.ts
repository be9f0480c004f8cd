import type { Label } from '../model/label.ts'
import type { LabelExample } from './judge.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import type { Trait } from './traits.ts'

/** A phrase of the trade that makes a whole line furniture. */
export interface Phrase {
  readonly id: string
  readonly summary: string
  readonly label: Label
  readonly because: string
  /** `edges`: only above the first and below the last running text; between paragraphs it may be a sub-heading. */
  readonly where: 'anywhere' | 'edges'
  readonly examples: readonly LabelExample[]
  readonly trait: Trait
}

/** The phrases in the order they are looked for. */
export const PHRASES: readonly Phrase[] = [
  {
    id: 'label/navigation',
    summary: 'A section name as menus have them, above or below the body.',
    label: 'navigation',
    because: 'is an entry of a site menu',
    where: 'edges',
    examples: [
      { page: `الرئيسية\nرياضة\n${HEADLINE}\n${LEAD}`, expect: { 1: 'navigation', 2: 'navigation' } },
      { page: `رياضة\n${HEADLINE}\n${LEAD}`, expect: {}, note: 'one section name alone is a kicker' },
      { page: `${LEAD}\nاقتصاد\n${SECOND}`, expect: {}, note: 'a sub-heading between paragraphs' },
    ],
    trait: 'navigation',
  },
  {
    id: 'label/end-mark',
    summary: 'The mark with which an agency ends its report.',
    label: 'junk',
    because: "is an agency's end mark",
    where: 'anywhere',
    examples: [
      { page: `${LEAD}\n// انتهى //`, expect: { 2: 'junk' } },
      { page: `${LEAD}\nانتهى الاجتماع دون اتفاق`, expect: {}, note: 'a sentence that begins with the word' },
    ],
    trait: 'endMark',
  },
  {
    id: 'label/placeholder',
    summary: 'What a template leaves in an empty place: an advert, a logo, a breaking-news badge.',
    label: 'junk',
    because: 'is what a template leaves in an empty place',
    where: 'anywhere',
    examples: [
      { page: `[ad_1]\n${LEAD}`, expect: { 1: 'junk' } },
      { page: `إعلان الفائزين بالجائزة\n${LEAD}`, expect: {}, note: 'a headline that begins with the word' },
    ],
    trait: 'placeholder',
  },
  {
    id: 'label/share-widget',
    summary: 'Buttons and invitations to share, follow or subscribe.',
    label: 'widget',
    because: 'invites to share, follow or subscribe',
    where: 'anywhere',
    examples: [
      { page: `${HEADLINE}\nشارك على فيسبوك\n${LEAD}`, expect: { 2: 'widget' } },
      {
        page: `شارك مئات العمال في بناء الجسر\n${LEAD}`,
        expect: {},
        note: 'a headline that begins with the word',
      },
      { page: `${LEAD}\nشارك الخبر\nتابع`, expect: { 2: 'widget', 3: 'widget' } },
      { page: `${LEAD}\nتابع`, expect: {}, note: 'a serial that is to be continued' },
    ],
    trait: 'widget',
  },
  {
    id: 'label/prayer-times',
    summary: 'A table of prayer times.',
    label: 'junk',
    because: 'belongs to a table of prayer times',
    where: 'edges',
    examples: [
      { page: `${LEAD}\nمواقيت الصلاة\nالفجر 04:30`, expect: { 2: 'junk', 3: 'junk' } },
      { page: `${LEAD}\nالفجر`, expect: {}, note: 'a word alone' },
    ],
    trait: 'prayerTimes',
  },
  {
    id: 'label/read-more',
    summary: 'A line that only sends the reader on to the whole text.',
    label: 'junk',
    because: 'only sends the reader on',
    where: 'anywhere',
    examples: [
      { page: `${LEAD}\nالتفاصيل الكاملة من هنا`, expect: { 2: 'junk' } },
      {
        page: `${LEAD}\nتفاصيل الاتفاق بين البلدين`,
        expect: {},
        note: 'a heading that begins with the word',
      },
    ],
    trait: 'readMore',
  },
  {
    id: 'label/tags',
    summary: 'The keywords of the article, or the line that heads them.',
    label: 'tags',
    because: 'holds the keywords',
    where: 'edges',
    examples: [
      { page: `${LEAD}\nكلمات مفتاحية: الجسر، النهر`, expect: { 2: 'tags' } },
      { page: `${HEADLINE}\n${LEAD}`, expect: {} },
    ],
    trait: 'tags',
  },
  {
    id: 'label/footer',
    summary: 'Copyright, terms, contact and imprint lines.',
    label: 'junk',
    because: 'belongs to the foot of a site',
    where: 'edges',
    examples: [
      { page: `${LEAD}\nجميع الحقوق محفوظة 2024`, expect: { 2: 'junk' } },
      { page: `${LEAD}\nالحقوق المدنية في المدينة\n${SECOND}`, expect: {}, note: 'a sub-heading' },
    ],
    trait: 'footer',
  },
]
