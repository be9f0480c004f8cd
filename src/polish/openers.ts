/** Words that start a sentence where a full stop is glued before them. */
const OPENERS = words(
  'كما لقد لكن لكنه لكنها هذا هذه ثم أما إلى من في عقب بعد يذكر يشار قال قالت أضاف أضافت أكد أوضح فقد فإن فيما وقد ولم ولن ولا وهو وهي وفي ومن وعن وإن وأن وكل',
)
/** Any other word of three letters or more that starts with و is taken for an opener, but for names and nouns with a و of their own. */
const OWN_WAW = words(
  'وطن ورد ولد وعد وليد وائل وسام وفاء وديع وهبة وداد واشنطن ويليام ويلسون والتر وكالة وزير وزارة',
)
const SHORTEST_WITH_WAW = 3
const WORD = /^[\u0621-\u064a]+/
/** Letters looked at: more than the longest word of the tables. */
const LONGEST = 10

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Whether the word at an offset starts a sentence; the second of two names (`جو.بايدن`) does not. */
export function opensSentence(text: string, at: number): boolean {
  const word = WORD.exec(text.slice(at, at + LONGEST))?.[0] ?? ''
  return OPENERS.has(word) || (word.startsWith('و') && word.length >= SHORTEST_WITH_WAW && !OWN_WAW.has(word))
}
