const OPEN = '([{'
const CLOSE = ')]}'

/**
 * Which bracket of a line belongs to which, in both directions: the offset of each paired one → its partner's.
 * Reversed pairs, as in text stored in the order it was drawn (`)الجسر(`), pair with nothing.
 */
export function pairBrackets(text: string): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const stack: number[] = []
  for (const match of text.matchAll(/[()[\]{}]/g)) {
    if (OPEN.includes(match[0])) stack.push(match.index)
    else {
      const open = stack.at(-1)
      if (open === undefined || OPEN.indexOf(text.charAt(open)) !== CLOSE.indexOf(match[0])) continue
      stack.pop()
      partners.set(open, match.index)
      partners.set(match.index, open)
    }
  }
  return partners
}
