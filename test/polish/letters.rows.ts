import { describe, expect, it } from 'vitest'
import { fold } from '../../src/arabic/fold.ts'
import { foldWithOffsets } from '../../src/arabic/fold-offsets.ts'
import { plain } from '../../src/arabic/plain.ts'
import { tidy } from '../../src/arabic/tidy.ts'
import { isArabicPage } from '../../src/polish/arabic-page.ts'
import { apply } from '../../src/polish/compose.ts'
import { lookalikes } from '../../src/polish/lookalikes.ts'
import { seen } from './context.ts'
import { changes, stays } from './rows.ts'

describe('presentation forms', () => {
  changes([
    ['\ufed7\ufe8e\ufedd', 'قال'],
    ['\ufe8d\ufedf\ufee8\ufed8\ufede', 'النقل'],
    ['\ufefb', 'لا'],
    ['\ufef7\ufee7\ufeea', 'لأنه'],
    ['\ufef9\ufecb\ufefc\ufee1', 'لإعلام'],
    ['\ufef5\ufee1', 'لآم'],
    ['\ufe8b\ufe8e', 'ئا'],
    ['\ufb7aا', 'چا'],
    ['شكرا\ufe70', 'شكرا\u064b'],
    ['م\ufe7dد', 'م\u0651د'],
  ])
  stays(['ﷺ', 'ﷲ', '﷽', 'ﷻ', '\ufd3eآية\ufd3f', '\ufe70'])
})

describe('letters on a stroke, as the Koran is typed', () => {
  changes([
    ['الـنـ\u064eبي شيـ\u064b\u0654ا', 'الن\u064eبي شيـ\u064b\u0654ا'],
    ['يــ\u064eـ\u064e\u0654ادم', 'ي\u064eـ\u064e\u0654ادم'],
    ['مـ\ufe77د', 'م\u064eد'],
    ['يـ\ufe77\u0654ادم', 'يـ\u064e\u0654ادم'],
  ])
  stays([
    'يـ\u064e\u0654اد\u064eم\u064f',
    'ش\u064eي\u0652ـ\u064b\u0654ا',
    'و\u064eل\u064eا ي\u064eـ\u064f\u0654ود\u064fه\u064f\u06e5',
    'ك\u064eه\u064eي\u0652ـ\u064e\u0654ة\u0650',
    '\u0671لس\u064e\u0651ي\u0650\u0651ـ\u064e\u0654ات\u0650',
    'ي\u064eا\u06df ي\u0652ـ\u064e\u0654س\u0650',
    '\u0671ل\u0652ـ\u064e\u0654اخ\u0650ر\u064eة\u0650',
    'و\u064eي\u064eس\u0652ـ\u064e\u0654ل\u064fون\u064eك\u064e',
    'م\u064fت\u064e\u0651ك\u0650ـ\u0650\u0654ين\u064e',
    '\u0671لن\u064e\u0651ب\u0650ي\u0650\u0651ـ\u06e7ن\u064e ن\u064fـ\u06e8ج\u0650ى',
  ])
  it.each(['يـ\u064e\u0654ادم', 'شيـ\u0654ا', 'ويسـ\u0652\u06e1\u0654لونك', 'الـ\u064e\u0654خر'])(
    '%j keeps its letters in keys and fields',
    (text) => {
      const letters = text.replaceAll(/[\u0640\p{M}]/gu, '')
      expect(fold(text)).toBe(letters)
      expect(foldWithOffsets(text).text).toBe(letters)
      expect(plain(text)).toBe(letters)
      expect(tidy(`${text} `)).toBe(text)
    },
  )
})

describe('other languages in an Arabic line', () => {
  changes([
    ['أعلنت شرکة پیکان أن الحکومة فی المدینة', 'أعلنت شركة پیکان أن الحكومة في المدينة'],
    ['قال "پل زیبا است و ما" وزیر النقل و الطیران', 'قال "پل زیبا است و ما" وزير النقل والطيران'],
    ['یزور الوزیر پاریس و المدینة', 'يزور الوزير پاریس والمدينة'],
  ])
  stays([
    'قال "این پل بسیار زیبا است و ما خوشحالیم"',
    'كتبت الصحيفة "یہ پل خوبصورت ہے" أمس',
    'وكتب على صفحته این پل بسیار زیبا است و ما خوشحالیم',
  ])
})

describe('canonical form', () => {
  changes([
    ['ا\u0654علن', 'أعلن'],
    ['ا\u0653خر', 'آخر'],
    ['مسو\u0654ول', 'مسؤول'],
    ['ي\u0654', 'ئ'],
    ['Cafe\u0301', 'Café'],
    ['شد\u0651\u064eة', 'شد\u064e\u0651ة'],
  ])
  stays(['ﬁ', '½', '²', '…', '①', 'Å', 'أيضًا', `ا${'\u0651\u064e'.repeat(20)}`])
})

describe('the stretching stroke', () => {
  changes([
    ['الجـــــديد', 'الجديد'],
    ['الـجـسـر', 'الجسر'],
    ['سـُوق', 'سُوق'],
    ['سُــوق', 'سُوق'],
    ['لـمحطة', 'لمحطة'],
    ['هـٰذا', 'هٰذا'],
    ['شـيء', 'شيء'],
    ['جميلـــة', 'جميلة'],
  ])
  stays([
    '1442هـ',
    '1442 هـ',
    '١٤٤٢هـ',
    '1442هـالموافق',
    'بـ"الجسر"',
    'لـ70',
    'الـ30',
    'لـ BBC',
    'بـ(الجسر)',
    'القاهرة ـ أ ش أ',
    'نعم ــ لا',
    'اهـ',
    'سوريةـلبنان',
    'روسياـأوكرانيا',
    'رائعـــ',
    'ـــــــ',
    'ـنعم',
    'شيـ\u0654ا',
  ])
})

describe('look-alikes', () => {
  changes([
    ['الحکومة', 'الحكومة'],
    ['فی', 'في'],
    ['ہذا', 'هذا'],
    ['1442ھ', '1442ه'],
    ['کی', 'كي'],
    ['وزیرُ', 'وزيرُ'],
    ['(الحکومة)', '(الحكومة)'],
    ['إلی', 'إلى'],
    ['والی', 'والى'],
    ['حتی لدی', 'حتى لدى'],
    ['بالمستوی', 'بالمستوى'],
    ['للقری', 'للقرى'],
    ['الأبدی', 'الأبدي'],
    ['لمستشفی', 'لمستشفى'],
    ['النادی', 'النادي'],
    ['وسیبقی', 'وسيبقى'],
    ['الاجتماعی', 'الاجتماعي'],
    ['مصطفی وعیسی', 'مصطفى وعيسى'],
    ['فی وزارتی', 'في وزارتي'],
    ['علیه وإلیه', 'عليه وإليه'],
    ['علیٰ', 'علىٰ'],
    ['النفی', 'النفي'],
    ['"الحکومة"، فی', '"الحكومة"، في'],
  ])
  stays([
    'پاریس',
    'چک',
    'گوگل',
    'ڤيينا',
    'ژان',
    'كابول',
    'علی وعلی',
    'وزارة علی',
    'القوی',
    'سلمی',
    'نفی',
    'علي وعلى',
    'دولة وجزيره',
    'مجلسى',
    'إن شاء الله',
    'احمد',
  ])

  it('leaves a page of another language alone', () => {
    const { context } = seen('ascii', false)
    expect(apply('کی', lookalikes.edits('کی', context))).toBe('کی')
  })

  it.each([
    ['أعلنت الوزارة فی بیان', true],
    ['قال وزیر النقل', true],
    ['پل جدید گشوده شد', false],
    ['وزیر نقل و حمل', false],
    ['وزیر اعظم نے کہا ہے', false],
    ['', false],
    ['\ufe83\ufecb\ufee0\ufee8\ufe96 \ufe8d\ufedf\ufeee\ufeaf\ufe8d\ufead\ufe93', true],
    ['\ufb58\ufede \ufe9f\ufeaa\ufbfe\ufeaa', false],
    ['ا\u0654علن وزیر', true],
    ['ا\u200bلو\u0640زیر', true],
    ['&#1571;علن وزیر', true],
  ] as const)('%j is Arabic: %j', (text, arabic) => {
    expect(isArabicPage(text)).toBe(arabic)
  })
})
