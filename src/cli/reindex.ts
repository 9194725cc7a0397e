import config from '@payload-config'
import { openPayload } from '@/platform/http/openPayload'
import { everythingOf } from '@/search/everything/everythingOf'
import { searchOf } from '@/search/searchOf'

/** `reindex`: makes the search indexes of this machine anew; a portal that runs takes it over by itself. */
export const reindex = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    process.stderr.write('Zadejte: reindex\n')
    return 2
  }
  const payload = await openPayload(config)
  const search = searchOf(payload)
  const started = performance.now()
  const count = await search.rebuild()
  const everything = everythingOf(payload)
  const others = await everything.rebuild()
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  process.stdout.write(
    `V rejstříku je ${count} služeb a ${others} dalších stránek a dokumentů (${seconds} s).\n`,
  )
  await Promise.all([search.close(), everything.close()])
  await payload.destroy()
  return 0
}
