import { plain } from './plain.ts'

/** A month name and the calendar it belongs to; `month` counts from 1. */
export interface MonthName {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
}

/**
 * Gregorian month names of the Arabic press, January first: Egypt and the Gulf, the Levant and Iraq, Algeria and
 * Tunisia (after the French), Morocco, then English and French as feeds print them. Source: Unicode CLDR 44, locales
 * ar, ar-SY, ar-IQ, ar-DZ, ar-TN, ar-MA, en, fr; the forms with a figure (كانون 2) are those of Levantine dailies.
 */
const GREGORIAN: readonly string[] = [
  'يناير|جانفي|كانون الثاني|كانون ثاني|كانون ثان|كانون 2|كانون2|ينايير|jan|january|janvier',
  'فبراير|فيفري|شباط|فبرابر|feb|february|fevrier|février',
  'مارس|آذار|mar|march|mars',
  'أبريل|ابريل|إبريل|أفريل|نيسان|apr|april|avril',
  'مايو|ماي|أيار|may|mai',
  'يونيو|يونيه|جوان|حزيران|jun|june|juin',
  'يوليو|يوليه|يوليوز|جويلية|تموز|jul|july|juillet',
  'أغسطس|اغسطس|أوت|غشت|آب|أوغسطس|aug|august|aout|août',
  'سبتمبر|شتنبر|أيلول|sep|sept|september|septembre',
  'أكتوبر|اكتوبر|تشرين الأول|تشرين أول|تشرين 1|تشرين1|oct|october|octobre',
  'نوفمبر|نونبر|تشرين الثاني|تشرين ثاني|تشرين ثان|تشرين 2|تشرين2|nov|november|novembre',
  'ديسمبر|دجنبر|كانون الأول|كانون أول|كانون 1|كانون1|dec|december|decembre|décembre',
]

/** Hijri month names, Muharram first, with the spellings the Saudi and Egyptian press mix. */
const HIJRI: readonly string[] = [
  'محرم|المحرم|محرم الحرام',
  'صفر|صفر الخير',
  'ربيع الأول|ربيع أول|ربيع الاولى|ربيع 1',
  'ربيع الآخر|ربيع الثاني|ربيع آخر|ربيع ثاني|ربيع ثان|ربيع 2',
  'جمادى الأولى|جمادى الأول|جماد الأول|جماد الأولى|جمادى أول|جماد أول|جمادى 1',
  'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني|جماد الآخر|جماد الآخرة|جماد الثاني|جماد ثاني|جمادى آخر|جمادى 2',
  'رجب',
  'شعبان',
  'رمضان|رمضان المبارك',
  'شوال',
  'ذو القعدة|ذي القعدة|ذوالقعدة|ذيالقعدة|ذو قعدة|ذي قعدة',
  'ذو الحجة|ذي الحجة|ذوالحجة|ذيالحجة|ذو حجة|ذي حجة',
]

function fill(table: Map<string, MonthName>, rows: readonly string[], calendar: MonthName['calendar']): void {
  rows.forEach((row, index) => {
    for (const name of row.split('|')) table.set(plain(name), { month: index + 1, calendar })
  })
}

const MONTHS = new Map<string, MonthName>()
fill(MONTHS, HIJRI, 'hijri')
fill(MONTHS, GREGORIAN, 'gregorian')

/** The month a name stands for, the name in its plain form (see `plain.ts`); undefined where it is none. */
export function monthNamed(plainName: string): MonthName | undefined {
  return MONTHS.get(plainName)
}
