import { InvalidArgumentError, Option } from 'commander'

/** How Arabic is put on a line: wrapped in isolates, ordered for the eye, or as it is stored. */
export const BIDI = ['isolate', 'visual', 'none'] as const
export type Bidi = (typeof BIDI)[number]

const NARROWEST = 40

/** How wide lines are; 0 breaks none. */
export function widthOption(): Option {
  const help = 'columns of a line, 0 to break none (default: those of the terminal; 0 in a file)'
  return new Option('--width <columns>', help).argParser((typed: string) => {
    const columns = Number(typed)
    if (!/^\d{1,4}$/.test(typed) || (columns !== 0 && columns < NARROWEST)) {
      throw new InvalidArgumentError(`It must be 0 or a number from ${NARROWEST} to 9999.`)
    }
    return columns
  })
}

export function bidiOption(): Option {
  const help = 'Arabic wrapped in isolates, ordered for terminals that cannot do it, or as it is stored'
  return new Option('--bidi <how>', `${help} (default: isolate on a terminal, else none)`).choices([...BIDI])
}
