import { type Command, Option } from 'commander'
import { LANGUAGES } from '../report/review/format.ts'
import type { ReportFlags } from './commands/report.ts'
import { REPORT_HELP } from './help.ts'

/** `report`: a page to review a run. */
export function addReport(program: Command, done: (code: number) => void): void {
  program
    .command('report')
    .description('write one HTML page to review a run: figures, every page beside its article, and why')
    .argument('<out>', 'the folder that was cleaned to, best with --audit')
    .option('-o, --output <file>', 'the file for the page (default: report.html in <out>)')
    .option('--title <text>', 'what stands above it (default: the name of <out>)')
    .addOption(languageOption())
    .option('--force', 'overwrite a file that is no report')
    .option('--quiet', 'no progress and no summary; failures are still named')
    .option('--json', 'print the summary as JSON on stdout')
    .addHelpText('after', REPORT_HELP)
    .action(async (out: string, flags: ReportFlags) => {
      const { report } = await import('./commands/report.ts')
      done(await report(out, flags))
    })
}

function languageOption(): Option {
  const help = "language of the page's own words; a switch in it changes to the other one"
  return new Option('--lang <language>', help).choices([...LANGUAGES]).default('ar')
}
