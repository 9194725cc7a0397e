import { describe, expect, test } from '@jest/globals'

import { addressHeader, clientAddressOf } from '@/lib/clientAddress'
import { clientAddress } from '@/platform/http/clientAddress'

const from = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as never

describe('the address of a caller', () => {
  test.each([
    ['is that of the connection', from('203.0.113.5'), 0, '203.0.113.5'],
    ['is not what it claims itself', from('203.0.113.5', '1.2.3.4'), 0, '203.0.113.5'],
    ['is what our proxy wrote down', from('127.0.0.1', '203.0.113.5'), 1, '203.0.113.5'],
    ['is not what it told our proxy', from('127.0.0.1', '1.2.3.4, 203.0.113.5'), 1, '203.0.113.5'],
    ['is found behind two', from('10.0.0.1', '1.2.3.4, 203.0.113.5, 10.0.0.2'), 2, '203.0.113.5'],
    ['is that of the connection without a note', from('127.0.0.1'), 1, '127.0.0.1'],
    ['is no text of any kind', from('127.0.0.1', 'x'.repeat(5_000)), 1, '127.0.0.1'],
  ])('%s', (_, req, proxies, expected) => {
    expect(clientAddress(req, proxies)).toBe(expected)
  })

  test.each([
    ['203.0.113.5', '203.0.113.5'],
    ['::ffff:203.0.113.5', '203.0.113.5'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('%s counts as %s', (address, expected) => {
    expect(clientAddressOf(new Headers({ [addressHeader]: address }))).toBe(expected)
  })
})
