import { Command, CommanderError, Option } from 'commander'
import { Refusal } from '../files/reason.ts'
import { printable } from '../report/printable.ts'
import type { CleanFlags } from './commands/clean.ts'
import { cleaningOptions, JOBS } from './options.ts'
import { print, say } from './terminal.ts'
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
    if (!(error instanceof Refusal)) throw error
    say(`clean-news: ${printable(error.message)}`)
    return 2
  }
}

function makeProgram(done: (code: number) => void): Command {
  const program = new Command('clean-news')
    .description('Turns scraped Arabic news pages into clean, structured articles, and accounts for every character.')
    .version(VERSION)
    .enablePositionalOptions()
    .exitOverride()
    .argument('[paths...]')
    .option('--audit', 'write NAME.audit.json beside NAME.json')
    .option('--force', 'overwrite files in <out> that clean-news did not write')
  for (const option of cleaningOptions()) program.addOption(option)
  program
    .addOption(JOBS)
    .option('--quiet', 'no progress and no summary')
    .option('--json', 'the summary as JSON on stdout')
    .addOption(new Option('--list-rules', 'all rules and what they do'))
    .action(async (paths: readonly string[], flags: CleanFlags & { listRules?: boolean }) => {
      done(flags.listRules === true ? listRules() : await cleanPaths(paths, flags))
    })
  return program
}

async function cleanPaths(paths: readonly string[], flags: CleanFlags): Promise<number> {
  const out = paths.at(-1)
  if (out === undefined) throw new Refusal('name pages and a folder for the articles: clean-news <in...> <out>')
  if (paths.length === 1) throw new Refusal(`name a folder for the articles, too: clean-news ${out} <out>`)
  const { clean } = await import('./commands/clean.ts')
  return clean(paths.slice(0, -1), out, flags)
}

function listRules(): number {
  print('TODO')
  return 0
}
