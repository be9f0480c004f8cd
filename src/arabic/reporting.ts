import { fold } from './fold.ts'

/** Verbs with which reports go on: `and he added`, `and she said`. Source: the standard verbs of attribution. */
const VERBS = [
  'قال|قالت|أضاف|أضافت|أكد|أكدت|أوضح|أوضحت|أشار|أشارت|تابع|تابعت|ذكر|ذكرت|بين|بينت|لفت|لفتت|صرح|صرحت',
  'أعلن|أعلنت|أفاد|أفادت|نقل|نقلت|كشف|كشفت|شدد|شددت|طالب|طالبت|اعتبر|اعتبرت|رأى|رأت|نوه|نوهت|ختم|اختتم|أردف',
  'استطرد|واصل|كان|كانت|جاء|جاءت|يذكر|تجدر|حول|عن|من|في|بحسب|حسب|وفق|وفقا|يأتي|تأتي|يشار|أما|كما',
]

/** Sentences of reports begin so as well, and titles do not. */
const SAID = ['قال', 'قالت', 'أضاف', 'أضافت', 'أوضح', 'أوضحت', 'تابع', 'تابعت']
const SAID_ON = ['وإن', 'وأن', 'وإنه', 'وأنه']

const CONTINUATIONS: ReadonlySet<string> = new Set(
  [...VERBS.flatMap((row) => row.split('|')).map((verb) => `و${verb}`), ...SAID, ...SAID_ON].map(fold),
)

/** Whether a folded line begins as the next sentence of a report does (`وأوضح …`), which titles do not. */
export function goesOn(key: string): boolean {
  const space = key.indexOf(' ')
  return CONTINUATIONS.has(space < 0 ? key : key.slice(0, space))
}
