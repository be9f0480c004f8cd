const AGO = new Set(['منذ', 'قبل'])
const UNITS = new Set(
  'ثانيه ثواني ثوان ثانيتين دقيقه دقائق دقيقتين ساعه ساعات ساعتين يوم يومين ايام يوما اسبوع اسبوعين اسابيع'.split(
    ' ',
  ),
)
const LONG_UNITS = new Set('شهر شهرين اشهر شهور شهرا سنه سنتين سنوات عام عامين اعوام عاما'.split(' '))
const LOOSE = new Set('واحد واحده مضت تقريبا حوالي و نحو'.split(' '))

/** `منذ 3 ساعات`, `قبل 5 دقائق`, `منذ يومين`, `3 hours ago`: a time told by the page, which no longer says when. */
export function isRelativeTime(plainLine: string): boolean {
  if (plainLine.length > 40) return false
  if (/^\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago$/.test(plainLine)) return true
  const words = plainLine.split(' ')
  if (!AGO.has(words[0] ?? '')) return false
  let figures = 0
  let units = 0
  let long = 0
  for (const word of words.slice(1)) {
    if (/^\d{1,3}$/.test(word)) figures++
    else if (UNITS.has(word)) units++
    else if (LONG_UNITS.has(word)) long++
    else if (!LOOSE.has(word)) return false
  }
  return units > 0 || (long > 0 && figures > 0)
}
