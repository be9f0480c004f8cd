const MOST_DIGITS = 6

/**
 * A share from 0 to 1 as people read it: `8 %`, `12.3 %`, `0.05 %`.
 *
 * @param unlike another share that stands beside it: as many digits are given as it takes to tell the two apart
 */
export function percent(share: number, unlike = share): string {
  for (let digits = 1; ; digits++) {
    const text = fixed(share, digits)
    const isNone = share > 0 && Number(text) === 0
    const isTold = unlike === share || text !== fixed(unlike, digits)
    if ((!isNone && isTold) || digits === MOST_DIGITS) return `${text} %`
  }
}

/** Without noughts at the end. */
function fixed(share: number, digits: number): string {
  return String(Number((100 * share).toFixed(digits)))
}
