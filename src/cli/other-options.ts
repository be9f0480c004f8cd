import type { Command, Option } from 'commander'

/** A command that has an option, and the option as that command has it. */
interface Owner {
  readonly command: Command
  readonly option: Option
}

/**
 * The message for an option that a command does not know but others do: which, and how it is typed there.
 *
 * @param message what the parser says
 * @returns the message to print; `message` itself where it is about something else, or no command has the option
 */
export function nameOwners(program: Command, message: string): string {
  const [, typed] = /unknown option '([^']+)'/.exec(message) ?? []
  const flag = typed?.split('=')[0] ?? ''
  const owners = ownersOf(program, flag)
  const [first] = owners
  if (first === undefined) return message
  // The parser knows no such option, also where it knows one without a value.
  if (typed !== flag && owners.every(({ option }) => option.isBoolean()))
    return `error: ${flag} takes no value: leave out ${typed?.slice(flag.length)}\n`
  return `error: ${flag} belongs to ${listed(owners.map(({ command }) => calledIn(program, command)))}: ${usageOf(program, first)}\n`
}

function ownersOf(program: Command, flag: string): readonly Owner[] {
  return [program, ...program.commands].flatMap((command) =>
    command.options
      .filter(({ long, short }) => long === flag || short === flag)
      .map((option) => ({ command, option })),
  )
}

function calledIn(program: Command, command: Command): string {
  return command === program ? 'the main job' : command.name()
}

function usageOf(program: Command, { command, option }: Owner): string {
  const usage = command === program ? 'clean-news <in...> <out>' : `clean-news ${command.name()} \u2026`
  return `${usage} ${option.flags.replace(/^-\w, /, '')}`
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
