import { stderr } from './terminal.ts'

/** Shows how far a run is; does nothing where no one looks. */
export interface Progress {
  readonly advance: (pages: number) => void
  readonly end: () => void
}

const NO_PROGRESS: Progress = { advance: () => {}, end: () => {} }

/** A bar on stderr, where that is a terminal and talk is wanted. */
export async function startProgress(total: number, quiet: boolean): Promise<Progress> {
  if (quiet || stderr().isTTY !== true) return NO_PROGRESS
  const { default: cliProgress } = await import('cli-progress')
  const format = ' {bar} {percentage} %  {value}/{total} pages  {eta_formatted} to go'
  const bar = new cliProgress.SingleBar(
    { format, clearOnComplete: true, stream: stderr() },
    cliProgress.Presets.rect,
  )
  bar.start(total, 0)
  return { advance: (pages) => bar.increment(pages), end: () => bar.stop() }
}
