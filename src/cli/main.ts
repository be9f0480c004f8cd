import { print } from './terminal.ts'
import { VERSION } from './version.ts'

/**
 * The command.
 *
 * @param args what was typed after its name
 * @returns the exit code: 0 done, 1 some files failed, 2 usage or settings wrong and nothing done
 */
export async function main(args: readonly string[] = process.argv.slice(2)): Promise<number> {
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    print(VERSION)
    return 0
  }
  const { runProgram } = await import('./program.ts')
  return runProgram(args)
}
