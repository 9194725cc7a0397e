import type { IncomingMessage } from 'node:http'

import { env } from '@/platform/env'

/**
 * From which address a request came. Behind proxies of ours (TRUSTED_PROXIES) it is what the outermost of
 * them wrote down; whatever a caller claims further to the left is not believed.
 */
export const clientAddress = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies = env.trustedProxies,
): string => {
  const told = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  const seen = [...told, socket.remoteAddress ?? 'unknown']
  const address = seen[Math.max(0, seen.length - 1 - proxies)] ?? 'unknown'
  return /^[\da-f.:]{2,45}$/i.test(address) ? address : (socket.remoteAddress ?? 'unknown')
}
