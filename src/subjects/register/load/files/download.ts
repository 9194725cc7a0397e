import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm, utimes } from 'node:fs/promises'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { RegisterFault } from '../../read/RegisterFault'
import { faultOfAddress } from './faultOfAddress'
import { faultOfDownload } from './faultOfDownload'
import { networkFaults } from './networkFaults'
import { publicOnly } from './ownNetwork'

/** What the server said of a file the last time, and what was in it. */
export type Known = {
  address: string
  etag: string | null
  modified: string | null
  sha256: string
}

type Asked = {
  address: string
  file: string
  known: Known | undefined
  mostBytes: number
  mayBeOwn: boolean
  signal: AbortSignal
}

const mostRedirects = 5
const silentMs = 30_000

/**
 * Brings a file of the register from its address beside what the portal has of it, which it replaces only once it is
 * whole; one that has not changed is not sent again. Null when there is none at the address; throws a RegisterFault.
 */
export const download = async (asked: Asked): Promise<Known | null> => {
  try {
    return await follow(asked, asked.address, mostRedirects)
  } catch (error) {
    throw faultOfDownload(error, asked.signal)
  }
}

const follow = async (asked: Asked, address: string, left: number): Promise<Known | null> => {
  const fault = faultOfAddress(address, asked.mayBeOwn)
  if (fault) throw new RegisterFault(fault)
  const answer = await ask(asked, address)
  const { statusCode: status = 0, headers } = answer
  if (status === 200) return keep(asked, answer)
  answer.destroy()
  if (status === 304 && asked.known) return asked.known
  if (status === 404 || status === 410) return null
  if (status >= 300 && status < 400 && headers.location && left > 0)
    return follow(asked, new URL(headers.location, address).href, left - 1)
  throw new RegisterFault(networkFaults.answered(status))
}

const ask = ({ known, file, address: asked, mayBeOwn, signal }: Asked, address: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const isHere = known?.address === asked && existsSync(file)
    const request = (address.startsWith('https:') ? https : http).get(address, {
      signal,
      agent: false,
      ...(!mayBeOwn && { lookup: publicOnly }),
      headers: {
        'User-Agent': 'Rozcestnik',
        'Accept-Encoding': 'identity',
        ...(isHere && known.etag && { 'If-None-Match': known.etag }),
        ...(isHere && known.modified && { 'If-Modified-Since': known.modified }),
      },
    })
    request.setTimeout(silentMs, () => request.destroy(new RegisterFault(networkFaults.slow)))
    request.on('response', resolve)
    request.on('error', reject)
  })

const keep = async (
  { address, file, mostBytes, signal }: Asked,
  answer: IncomingMessage,
): Promise<Known> => {
  const part = `${file}.part`
  const hash = createHash('sha256')
  let bytes = 0
  const meter = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length
      hash.update(chunk)
      done(bytes > mostBytes ? new RegisterFault(networkFaults.tooLarge) : null, chunk)
    },
  })
  try {
    await pipeline(answer, meter, createWriteStream(part), { signal })
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  const { etag = null, 'last-modified': modified = null } = answer.headers
  await rename(part, file)
  // The day of a register is that of its file.
  const day = new Date(modified ?? Date.now())
  await utimes(file, day, Number.isNaN(day.getTime()) ? new Date() : day)
  return { address, etag, modified, sha256: hash.digest('hex') }
}
