import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import { refuseMissing } from '../files/find.ts'
import { Refusal } from '../files/reason.ts'
import { nearest } from '../rules/nearest.ts'
import type { CheckFlags } from './commands/check.ts'
import type { CleanFlags } from './commands/clean.ts'
import type { ExplainFlags } from './commands/explain.ts'
import type { LearnFlags } from './commands/learn.ts'
import type { RestoreFlags } from './commands/restore.ts'
import { gateOptions } from './gate-options.ts'
import { CHECK_HELP, EXPLAIN_HELP, LEARN_HELP, MAIN_HELP, RESTORE_HELP } from './help.ts'
import { bidiOption, widthOption } from './look-options.ts'
import { cleaningOptions, encodingOption, extensionOption, JOBS, mergeOption } from './options.ts'
import { maxBytesOption } from './size-option.ts'

type Done = (code: number) => void

/** The main job, which has no name of its own. */
export function addMain(program: Command, done: Done): void {
  program
    .description(
      'Turns scraped Arabic news pages into clean, structured articles,\nand accounts for every character on the way.',
    )
    .usage('[options] <in...> <out>\n       clean-news <command> [options]')
    .argument('[in...]', 'folders, files or patterns to clean, then the folder for the articles')
    .option('--audit', 'write NAME.audit.json beside NAME.json: what became of each line and character')
    .option(
      '--fold',
      'add a search form of the text to each article, as its last key, with offsets into the text',
    )
  addCleaning(program)
    .option('--force', 'clean all pages again, and overwrite files in <out> that clean-news did not write')
    .option('--prune', 'remove the articles of pages that are gone')
    .option('--watch', 'go on: clean pages as they come in, until Ctrl-C')
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
    refuseMissing(out)
    throw new Refusal(
      `name a folder for the articles, too: clean-news ${out} <out> (more: clean-news --help)`,
    )
  }
  const inputs = paths.slice(0, -1)
  if (flags.watch === true) return (await import('./commands/watch.ts')).watch(inputs, out, flags)
  return (await import('./commands/clean.ts')).clean(inputs, out, flags)
}

/** A command that was mistyped looks like an input. */
function refuseMistyped(first: string): void {
  const [command] = nearest(first, ['check', 'explain', 'filter', 'learn', 'restore', 'report'])
  if (command !== undefined && !existsSync(first)) {
    throw new Refusal(`${first}: there is no such file or folder; did you mean clean-news ${command}?`)
  }
}

/** `check`: computes all, writes nothing. */
export function addCheck(program: Command, done: Done): void {
  const command = program
    .command('check')
    .description('write nothing; print what cleaning would change in each page, and hold it against limits')
    .argument('<in...>', 'folders, files or patterns')
  for (const option of gateOptions()) command.addOption(option)
  addCleaning(command)
    .addHelpText('after', CHECK_HELP)
    .action(async (inputs: readonly string[], flags: CheckFlags) => {
      const { check } = await import('./commands/check.ts')
      done(await check(inputs, flags))
    })
}

/** `explain`: the account of single pages. */
export function addExplain(program: Command, done: Done): void {
  const command = program
    .command('explain')
    .description('print the account of pages line by line: what went, what changed, and why')
    .argument('<file...>', 'pages')
  for (const option of cleaningOptions(false)) command.addOption(option)
  command
    .addOption(widthOption())
    .addOption(bidiOption())
    .option('--json', 'print the audit as JSON; of several pages a list, each with its path')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (files: readonly string[], flags: ExplainFlags) => {
      const { explain } = await import('./commands/explain.ts')
      done(await explain(files, flags))
    })
}

/** `learn`: what the pages of a site have in common, as a file. */
export function addLearn(program: Command, done: Done): void {
  program
    .command('learn')
    .description('write what the pages of each site have in common, for --profile')
    .argument('[in...]', 'folders, files or patterns')
    .requiredOption('-o, --output <file>', 'the file for the profile')
    .addOption(mergeOption())
    .addOption(encodingOption())
    .addOption(maxBytesOption())
    .addOption(extensionOption())
    .option('--force', 'overwrite a file that is no profile, or in which lines are marked by hand')
    .option('--quiet', 'no progress and no summary; failures are still named')
    .option('--json', 'print the summary as JSON on stdout')
    .addHelpText('after', LEARN_HELP)
    .action(async (inputs: readonly string[], flags: LearnFlags) => {
      const { learn } = await import('./commands/learn.ts')
      done(await learn(inputs, flags))
    })
}

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
