/** The phrases of a table as the press prints them: in strings or lines of many, separated by `|` or line ends. */
export function phrases(...printed: readonly string[]): readonly string[] {
  return printed.flatMap((text) => text.split(/[|\n]/))
}
