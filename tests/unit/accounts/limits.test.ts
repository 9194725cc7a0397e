import { expect, test } from '@jest/globals'
import type { PayloadRequest } from 'payload'

import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'

const request = () => ({ i18n: { language: 'cs' } }) as PayloadRequest
const take = (limit: keyof typeof limits, key: string, req = request()) =>
  takeTry(req, [[limits[limit], key]])

test.each<[keyof typeof limits, number, number]>([
  ['accountFromAddress', 10, 900],
  ['account', 50, 3_600],
  ['address', 100, 900],
  ['code', 10, 3_600],
  ['forgottenFromAddress', 20, 3_600],
  ['forgottenOf', 5, 3_600],
  ['link', 30, 900],
  ['claimFromAddress', 5, 3_600],
  ['claimFromNetwork', 20, 86_400],
  ['proof', 10, 3_600],
])('%s: %d tries in %d seconds, and the next is refused', async (limit, tries, seconds) => {
  const key = `${limit} of a test`
  for (let at = 0; at < tries; at += 1) await take(limit, key)
  const req = request()

  await expect(take(limit, key, req)).rejects.toMatchObject({ status: 429 })
  const wait = Number(req.responseHeaders?.get('Retry-After'))
  expect([wait > seconds - 60, wait <= seconds]).toEqual([true, true])
})

test('a try that is given back does not count', async () => {
  for (let at = 0; at < 20; at += 1) await (await take('claimFromAddress', 'given back'))()
  await expect(take('claimFromAddress', 'given back')).resolves.toBeInstanceOf(Function)
})

test('one address does not spend the tries of another', async () => {
  for (let at = 0; at < 5; at += 1) await take('claimFromAddress', 'one')
  await expect(take('claimFromAddress', 'other')).resolves.toBeInstanceOf(Function)
})
