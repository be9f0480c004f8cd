import { workerData } from 'node:worker_threads'
import { makeFilterJob } from './filter-job.ts'
import { Halt } from './halt.ts'
import { makeJob, type Outcome } from './job.ts'
import type { PageFile } from './walk.ts'

/** What a thread of the pool runs on each batch of pages, or of lines. */
export default workerData.kind === 'filter' ? makeFilterJob(workerData) : onPages()

function onPages(): (pages: readonly PageFile[]) => Outcome {
  const job = makeJob(workerData, new Halt(workerData.halt))
  return (pages) => {
    const work = job(pages)
    for (;;) {
      const step = work.next()
      if (step.done === true) return step.value
    }
  }
}
