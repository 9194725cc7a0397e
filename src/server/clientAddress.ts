import type { IncomingMessage } from 'node:http'

const ofProxy = /^(::1$|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd])/

/**
 * Where a request comes from. What the proxy in front has added last is believed when the caller is on this
 * machine or its network; what a visitor sends herself is not.
 */
export const clientAddress = ({ headers, socket }: IncomingMessage): string => {
  const peer = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
  const added = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim()
  return added && ofProxy.test(peer) ? added.slice(0, 64) : peer
}
