import { Command, CommanderError } from 'commander'
import { codeOf, Refusal } from '../files/reason.ts'
import { printable } from '../report/printable.ts'
import { addCheck, addExplain, addMain, addRestore } from './commands.ts'
import { say } from './terminal.ts'
import { VERSION } from './version.ts'

/** Reads the arguments and does what they say; see `main`. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let code = 0
  const program = makeProgram((done) => {
    code = done
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const refused = error instanceof Refusal
    if (!(error instanceof Error) || (!refused && codeOf(error) === '')) throw error
    say(`clean-news: ${printable(error.message)}`)
    return refused ? 2 : 1
  }
}

function makeProgram(done: (code: number) => void): Command {
  const program = new Command('clean-news')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'clean-news: ')) })
    .showHelpAfterError('(all options: clean-news --help)')
  for (const add of [addMain, addCheck, addExplain, addRestore]) add(program, done)
  return program
}
