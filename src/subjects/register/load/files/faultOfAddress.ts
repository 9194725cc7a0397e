import { isIP } from 'node:net'

import type { Label } from '@/lib/label'

import { isOwnNetwork } from './ownNetwork'
import { networkFaults } from './networkFaults'

/** Why the portal does not ask an address, as far as its writing tells; null for one that may be asked. */
export const faultOfAddress = (written: string, mayBeOwn: boolean): Label | null => {
  if (!URL.canParse(written)) return networkFaults.noAddress
  const { protocol, hostname, username, password } = new URL(written)
  if (protocol !== 'https:' && protocol !== 'http:') return networkFaults.noAddress
  if (username || password) return networkFaults.password
  const host = hostname.replace(/^\[|\]$/g, '')
  const isOwn = isIP(host) ? isOwnNetwork(host) : /(^|\.)(localhost|local|internal)$/i.test(host)
  return isOwn && !mayBeOwn ? networkFaults.ownNetwork : null
}
