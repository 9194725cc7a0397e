import { lookup } from 'node:dns'
import { BlockList, isIPv6, type LookupFunction } from 'node:net'

import { networkFaults } from './networkFaults'
import { RegisterFault } from '../../read/RegisterFault'

const own = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  own.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  own.addSubnet(net, bits, 'ipv6')

/** Whether an IP address is of this machine or of the network that it stands in, and not of the internet. */
export const isOwnNetwork = (ip: string): boolean => own.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4')

/**
 * Finds the addresses of a server, none of which may be of the own network. It is asked at the moment of connecting:
 * a name that is looked at before may lead elsewhere a moment later.
 */
export const publicOnly: LookupFunction = (hostname, options, done) =>
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, [])
    if (found.some(({ address }) => isOwnNetwork(address)))
      return done(new RegisterFault(networkFaults.ownNetwork), [])
    const [first] = found
    if (options.all || !first) done(null, found)
    else done(null, first.address, first.family)
  })
