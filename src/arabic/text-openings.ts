/**
 * What opens a text of a few words and no name: a salutation, a formula, yes and no, a noun of what happened. Matched
 * on folded words.
 */
const OPENS_TEXT =
  /^(?:بسم الله|يا|ايها|ايتها|الاخوه|الاخوات|السيدات|الساده|سيدي|عزيزي|نعم|كلا|لا|لم|لن|ليس|مقتل|وفاه|رحيل|استقاله|اقاله|تعيين|اعتقال|القبض|اصابه|مصرع|نجاه|موعد|خسائر|خساره|هزيمه|تعادل|امطار|حريق|انهيار|انفجار|اغلاق|افتتاح|تاجيل|الغاء|ارتفاع|انخفاض|تراجع|برئاسه|عضويه|وعضويه)(?: |$)/

/** Whether the key of a short line opens as a text does, and no name. */
export function opensTextKey(key: string): boolean {
  return OPENS_TEXT.test(key)
}

/** Before an office these make a headline about its holder, or address him; no paper is called so. */
const OPENS_NEWS = /^(?:محاكمه|حبس|سجن|اغتيال|تكريم|انتخاب|اختيار|حوار|لقاء|مقابله|ندوه|السيد|السيده)(?: |$)/

/** Whether the key of the words before an office says what happened to its holder, or addresses him. */
export function opensNewsOfOffice(key: string): boolean {
  return OPENS_TEXT.test(key) || OPENS_NEWS.test(key)
}
