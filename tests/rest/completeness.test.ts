import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { startCms, type Cms } from '../support/cms'
import { closed, globals, ownEndpoints, ownRows, policy, rootEndpoints, special } from './policy'

let cms: Cms
beforeAll(async () => {
  cms = await startCms()
})
afterAll(() => cms.stop())

const endpointsOf = (endpoints: false | { method: string; path: string }[] | undefined) =>
  (endpoints || []).map(({ method, path }) => `${method} ${path}`)

test('the policy table knows every collection of the running configuration', () => {
  const known = [...Object.keys(policy), ...Object.keys(special), ...closed, ...ownRows]
  const running = cms.payload.config.collections.map(({ slug }) => slug)
  expect(running.sort()).toEqual(known.filter((slug) => running.includes(slug as never)).sort())
})

test('the policy table names no collection of content that is gone', () => {
  const running = cms.payload.config.collections.map(({ slug }) => String(slug))
  expect(
    [...Object.keys(policy), ...Object.keys(special)].filter((slug) => !running.includes(slug)),
  ).toEqual([])
})

test('the policy table knows every global', () => {
  expect(cms.payload.config.globals.map(({ slug }) => slug).sort()).toEqual(
    Object.keys(globals).sort(),
  )
})

test('the policy table knows every endpoint outside collections', () => {
  const all = endpointsOf(cms.payload.config.endpoints)
  expect(all.filter((each) => !rootEndpoints.includes(each))).toEqual([])
})

test('the policy table knows every endpoint that is not given to all collections', () => {
  const { collections } = cms.payload.config
  const times = new Map<string, number>()
  for (const { endpoints } of collections)
    for (const each of endpointsOf(endpoints)) times.set(each, (times.get(each) ?? 0) + 1)
  const own = collections.flatMap(({ slug, endpoints }) =>
    endpointsOf(endpoints)
      .filter((each) => (times.get(each) ?? 0) <= 2)
      .map((each) => `${slug} ${each}`),
  )
  expect(own.filter((each) => !ownEndpoints.includes(each) && !isOfUploads(each))).toEqual([])
})

const isOfUploads = (each: string) =>
  /^(media|files) (get \/file\/:filename|get \/paste-url\/:id\?)$/.test(each)

test('every collection and global names every operation; nothing is left to a default', () => {
  const missing = cms.payload.config.collections.flatMap(({ slug, access }) =>
    ['create', 'read', 'update', 'delete', 'readVersions']
      .filter((operation) => !(operation in access))
      .map((operation) => `${slug}.${operation}`),
  )
  expect(missing).toEqual([])
})
