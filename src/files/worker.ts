import { workerData } from 'node:worker_threads'
import { makeFilterJob } from './filter-job.ts'
import { makeJob } from './job.ts'

/** What a thread of the pool runs on each batch of pages, or of lines. */
export default workerData.kind === 'filter' ? makeFilterJob(workerData) : makeJob(workerData)
