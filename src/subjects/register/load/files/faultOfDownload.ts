import { RegisterFault } from '../../read/RegisterFault'
import { networkFaults } from './networkFaults'

const cut = ['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE', 'EPIPE']
const noServer = [
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'EPROTO',
]

/** A fault of the network or the disk in words that say what to do; what is neither goes on as it is. */
export const faultOfDownload = (error: unknown, signal: AbortSignal): unknown => {
  if (signal.aborted)
    return isTimeout(signal.reason) ? new RegisterFault(networkFaults.slow) : signal.reason
  if (error instanceof RegisterFault) return error
  const { code = '', errors } = error as NodeJS.ErrnoException & { errors?: unknown[] }
  // A server of several addresses fails once for each of them.
  if (!code && errors?.[0]) return faultOfDownload(errors[0], signal)
  const text = textOf(String(code))
  return text ? new RegisterFault(text) : error
}

const textOf = (code: string) => {
  if (cut.includes(code)) return networkFaults.cut
  if (noServer.includes(code)) return networkFaults.noServer
  if (code === 'ENOSPC') return networkFaults.noDisk
  if (/CERT|SSL|TLS|SIGNATURE/.test(code)) return networkFaults.certificate
  return code.startsWith('HPE_') ? networkFaults.noServer : null
}

const isTimeout = (reason: unknown): boolean =>
  reason instanceof Error && reason.name === 'TimeoutError'
