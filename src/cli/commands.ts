import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { Refusal } from '../files/reason.ts'
import type { CleanFlags } from './commands/clean.ts'
import type { ExplainFlags } from './commands/explain.ts'
import type { RestoreFlags } from './commands/restore.ts'
import { nearest } from './nearest.ts'
import { cleaningOptions, JOBS, type ManyFlags } from './options.ts'

type Done = (code: number) => void

const MAIN_HELP = `
Inputs are folders (all .txt below them), files, or patterns in quotes ('news/**/*.txt').
Each page NAME.txt becomes NAME.json in a tree of the same shape.

Examples:
  clean-news pages articles             clean all pages of a folder
  clean-news pages articles --audit     and keep the account of every character
  clean-news check pages                see first what would change; nothing is written
  clean-news explain pages/one.txt      see why, line by line
  clean-news restore articles pages     get the original pages back (needs --audit)

Exit code: 0 done; 1 some files failed, each is named; 2 wrong usage, nothing was done.
An input that is called like a command is written with its folder: clean-news ./check articles`

/** The main job, which has no name of its own. */
export function addMain(program: Command, done: Done): void {
  program
    .description(
      'Turns scraped Arabic news pages into clean, structured articles,\nand accounts for every character on the way.',
    )
    .usage('[options] <in...> <out>\n       clean-news <command> [options]')
    .argument('[in...]', 'folders, files or patterns to clean, then the folder for the articles')
    .option('--audit', 'write NAME.audit.json beside NAME.json: what became of each line and character')
  addCleaning(program)
    .option('--force', 'overwrite files in <out> that clean-news did not write')
    .option('--list-rules', 'print all rules and what they do')
    .addHelpText('after', MAIN_HELP)
    .action(async (paths: readonly string[], flags: CleanFlags & { readonly listRules?: boolean }) => {
      if (flags.listRules === true)
        done((await import('./commands/list-rules.ts')).listRules(flags.json === true))
      else done(await cleanPaths(paths, flags))
    })
}

async function cleanPaths(paths: readonly string[], flags: CleanFlags): Promise<number> {
  refuseMistyped(paths[0] ?? '')
  const out = paths.at(-1)
  if (out === undefined) {
    throw new Refusal(
      'name pages and a folder for the articles: clean-news <in...> <out> (more: clean-news --help)',
    )
  }
  if (paths.length === 1) {
    throw new Refusal(
      `name a folder for the articles, too: clean-news ${out} <out> (more: clean-news --help)`,
    )
  }
  const { clean } = await import('./commands/clean.ts')
  return clean(paths.slice(0, -1), out, flags)
}

/** A command that was mistyped looks like an input. */
function refuseMistyped(first: string): void {
  const [command] = nearest(first, ['check', 'explain', 'restore'])
  if (command !== undefined && !existsSync(first)) {
    throw new Refusal(`${first}: there is no such file or folder; did you mean clean-news ${command}?`)
  }
}

const CHECK_HELP = `
One line a page on stdout: path, lines removed, edits, warnings, set apart by tabs.

Examples:
  clean-news check pages
  clean-news check pages --json | jq '.files[] | select(.warnings != {})'`

/** `check`: computes all, writes nothing. */
export function addCheck(program: Command, done: Done): void {
  const command = program
    .command('check')
    .description('write nothing; print what cleaning would change in each page')
    .argument('<in...>', 'folders, files or patterns')
  addCleaning(command)
    .addHelpText('after', CHECK_HELP)
    .action(async (inputs: readonly string[], flags: ManyFlags) => {
      const { check } = await import('./commands/check.ts')
      done(await check(inputs, flags))
    })
}

const EXPLAIN_HELP = `
Marks: \u2212 the line was removed, ~ it was changed. Characters that cannot be seen are named: [NBSP] \u2192 [SPACE].

Examples:
  clean-news explain pages/one.txt | less -R
  clean-news explain pages/one.txt --json     the audit as data`

/** `explain`: the account of single pages. */
export function addExplain(program: Command, done: Done): void {
  const command = program
    .command('explain')
    .description('print the account of pages line by line: what went, what changed, and why')
    .argument('<file...>', 'pages')
  for (const option of cleaningOptions(false)) command.addOption(option)
  command
    .option('--json', 'print the audit as JSON; of several pages a list')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (files: readonly string[], flags: ExplainFlags) => {
      const { explain } = await import('./commands/explain.ts')
      done(await explain(files, flags))
    })
}

const RESTORE_HELP = `
Each page is proven by the checksum of its article before it is written.

Example:
  clean-news restore articles pages-again`

/** `restore`: the way back. */
export function addRestore(program: Command, done: Done): void {
  program
    .command('restore')
    .description('write the original pages again, byte for byte, from articles and their audits')
    .argument('<out>', 'the folder that was cleaned to with --audit')
    .argument('<dir>', 'the folder for the pages')
    .option('--force', 'overwrite files in <dir> that differ from the page')
    .option('--quiet', 'no progress and no summary')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', RESTORE_HELP)
    .action(async (out: string, folder: string, flags: RestoreFlags) => {
      const { restore } = await import('./commands/restore.ts')
      done(await restore(out, folder, flags))
    })
}

function addCleaning(command: Command): Command {
  for (const option of cleaningOptions(true)) command.addOption(option)
  return command
    .addOption(JOBS)
    .option('--quiet', 'no progress and no summary; failures are still named')
    .option('--json', 'print the summary as JSON on stdout')
}
