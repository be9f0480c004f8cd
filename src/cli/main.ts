import { Command, CommanderError } from 'commander'
import { codeOf, Refusal } from '../files/reason.ts'
import { printable } from '../report/printable.ts'
import { addCheck, addExplain, addLearn, addMain, addRestore } from './commands.ts'
import { addFilter } from './filter-command.ts'
import { addHelp } from './help-command.ts'
import { nameOwners } from './other-options.ts'
import { addReport } from './report-command.ts'
import { endAsTold } from './signals.ts'
import { printRaw, say, sayRaw } from './terminal.ts'
import { VERSION } from './version.ts'

/**
 * The command.
 *
 * @param args what was typed after its name
 * @returns the exit code: 0 done, 1 some files failed, 2 usage or settings wrong and nothing done
 */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  let code = 0
  const program = makeProgram((done) => {
    code = done
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return await endAsTold(code)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const refused = error instanceof Refusal
    if (!(error instanceof Error) || (!refused && !isOfSystem(error))) throw error
    say(`clean-news: ${printable(error.message)}`)
    return endAsTold(refused ? 2 : 1)
  }
}

/** Whether the system said no, be it in other words by now: that is no error of ours, which would show where it was thrown. */
function isOfSystem(error: Error): boolean {
  return codeOf(error) !== '' || codeOf(error.cause) !== ''
}

function makeProgram(done: (code: number) => void): Command {
  const program = new Command('clean-news')
  program
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .hook('preSubcommand', refuseEarlyOptions)
    .configureOutput({
      writeOut: printRaw,
      writeErr: sayRaw,
      outputError: (text, write) =>
        write(escaped(nameOwners(program, text).replace(/^error: /, 'clean-news: '))),
    })
    .showHelpAfterError('(all options: clean-news --help)')
  const commands = [addMain, addCheck, addExplain, addLearn, addRestore, addReport, addFilter]
  for (const add of commands) add(program, done)
  addHelp(program)
  for (const command of program.commands)
    command.showHelpAfterError(`(all options: clean-news ${command.name()} --help)`)
  return program
}

/** What was typed comes back in what is said of it. */
function escaped(text: string): string {
  return text.split('\n').map(printable).join('\n')
}

/** Options of the main job before a command would be dropped in silence. */
function refuseEarlyOptions(program: Command, command: Command): void {
  for (const option of program.options) {
    if (program.getOptionValueSource(option.attributeName()) !== 'cli') continue
    throw new Refusal(
      `write ${option.long} behind the command: clean-news ${command.name()} \u2026 ${option.long}`,
    )
  }
}
