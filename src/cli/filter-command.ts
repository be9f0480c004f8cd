import { type Command, Option } from 'commander'
import type { FilterFlags } from './commands/filter.ts'
import { FILTER_HELP } from './help.ts'
import { cleaningOptions, JOBS, listOf } from './options.ts'

/** `filter`: a stream of records. */
export function addFilter(program: Command, done: (code: number) => void): void {
  const command = program
    .command('filter')
    .description('clean records of a stream: NDJSON in on stdin, articles as NDJSON out on stdout')
    .allowExcessArguments()
    .addOption(fieldOption('--id-field', 'the field that names a record', 'id'))
    .addOption(fieldOption('--text-field', 'the field that holds the text of the page', 'text'))
    .addOption(passOption())
    .option('--audit', 'add the account of each line and character, as "audit"')
    .option(
      '--fold',
      'add a search form of the text to each article, as its last key, with offsets into the text',
    )
  for (const option of cleaningOptions(false)) {
    if (option.long === '--profile') option.description = PROFILE_HELP
    if (option.long !== '--encoding') command.addOption(option)
  }
  command
    .addOption(JOBS)
    .option('--quiet', 'no summary; lines that fail are still named')
    .addHelpText('after', FILTER_HELP)
    .action(async (flags: FilterFlags, { args }: Command) => {
      const { filter } = await import('./commands/filter.ts')
      done(await filter(args, flags))
    })
}

const PROFILE_HELP = 'know each site by this file of clean-news learn; else nothing is known of any'

/** An option that names a field of a record. */
function fieldOption(name: string, help: string, field: string): Option {
  return new Option(`${name} <field>`, help).default(field, field)
}

/** Fields of a record that its article is given, too. */
function passOption(): Option {
  return new Option(
    '--pass <field>',
    'copy this field to the article, under "passed"; may be given again or hold a list',
  )
    .argParser((typed: string, before: readonly string[]) => [...before, ...listOf(typed)])
    .default([], 'none')
}
