import config from '@payload-config'
import { openPayload } from '@/platform/http/openPayload'
import { jobs } from '@/jobs'
import { startWorker } from '@/platform/jobs/startWorker'

/** `jobs run`: sends letters and publishes at set times in a process of its own, until SIGTERM. */
export const runJobs = async (args: string[]): Promise<number> => {
  if (args.length !== 1 || args[0] !== 'run') {
    process.stderr.write('Zadejte: jobs run\n')
    return 2
  }
  const payload = await openPayload(config)
  const worker = startWorker(payload, jobs())
  payload.logger.info('working')
  await new Promise((resolve) => {
    process.once('SIGTERM', resolve)
    process.once('SIGINT', resolve)
  })
  await worker.stop()
  await payload.destroy()
  return 0
}
