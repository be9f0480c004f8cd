import { workerData } from 'node:worker_threads'
import { makeJob } from './job.ts'

/** What a thread of the pool runs on each batch of pages. */
export default makeJob(workerData)
