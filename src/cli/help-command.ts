import type { Command } from 'commander'
import { Refusal } from '../files/reason.ts'
import { nearest } from '../rules/nearest.ts'

/** `help`: the help of a command, as `--help` behind it prints it. */
export function addHelp(program: Command): void {
  program
    .command('help')
    .description('print the help of a command, as --help behind it does')
    .argument('[command]', 'its name')
    .action((name?: string) => {
      if (name === undefined) program.help()
      commandNamed(program, name).help()
    })
}

function commandNamed(program: Command, name: string): Command {
  const known = program.commands.find((command) => command.name() === name)
  if (known !== undefined) return known
  const near = nearest(
    name,
    program.commands.map((command) => command.name()),
  )
  const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
  throw new Refusal(`there is no command "${name}"${hint} (all of them: clean-news --help)`)
}
