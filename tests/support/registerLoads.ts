import path from 'node:path'

import { sampleTools } from '@demo/register/sampleTools'
import { performLoad } from '@/subjects/register/load/work/performLoad'
import { program } from '@/subjects/register/load/rest/endpoints'
import type { LoadStatus } from '@/subjects/register/load/rest/loadStatus'

import type { Cms, Who } from './cms'

type Call = { as?: Who; body?: object }

/** Reads the register in this process instead of one of its own; what was begun is awaited before it is asked about. */
export const loadsInHere = (cms: () => Cms) => {
  let begun = Promise.resolve()
  const tools = () => ({
    folder: path.resolve(
      process.env.DATABASE_URL?.startsWith('file:')
        ? process.env.DATABASE_URL.slice('file:'.length).replace('.db', '.register')
        : path.join(String(process.env.MEDIA_DIR), '../register'),
    ),
    mayBeOwn: true,
    sample: sampleTools,
    fillPositions: () => Promise.resolve(0),
  })
  const perform = (id: string) => performLoad(cms().payload, id, tools())
  program.start = (_, id) => {
    begun = begun.then(() => perform(id))
  }
  const rest = async (verb: string, { as = 'karel', body }: Call = {}) => {
    const answer = await cms().rest(`/api/register/${verb}`, { as, method: 'POST', body })
    await begun
    return answer
  }
  const status = async (as: Who = 'karel'): Promise<LoadStatus> =>
    (await cms().rest('/api/register', { as })).body

  /** Looks, and says what would happen. */
  const look = async (source: string): Promise<LoadStatus> => {
    const { status: code, text } = await rest('look', { body: { source } })
    if (code !== 202) throw new Error(`${code} ${text}`)
    return status()
  }
  /** Takes over what the last look showed. */
  const take = async (acceptsJump = false): Promise<LoadStatus> => {
    const shown = (await status()).look
    const { status: code, text } = await rest('take', { body: { look: shown?.id, acceptsJump } })
    if (code !== 202) throw new Error(`${code} ${text}`)
    return status()
  }
  return { rest, status, look, take, perform, start: program.start }
}
