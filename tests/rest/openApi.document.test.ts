import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'

import { accountOperations } from '@/platform/openapi/accountOperations'
import { addressesOf, isMet } from '@/platform/openapi/addresses'
import { readOperations } from '@/platform/openapi/readOperations'
import { undescribed } from '@/platform/openapi/undescribed'
import { versionOperations } from '@/platform/openapi/versionOperations'
import { writeOperations } from '@/platform/openapi/writeOperations'

import { startCms, type Cms } from '../support/cms'
import { next } from '../support/content'
import type { OpenApi } from '../support/openApi'

type Titled = { name: string; 'x-title': Record<string, string> }

let cms: Cms
let document: OpenApi
beforeAll(async () => {
  cms = await startCms()
  document = (await cms.rest('/api/openapi.json')).body
})
afterAll(() => cms.stop())

describe('a program that reads the OpenAPI document finds it', () => {
  test('valid by the schema of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect([errors, valid]).toEqual([undefined, true])
  })

  test('without a fault by the rules of Redocly', async () => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      rules: {
        // Payload has both `/{id}/duplicate` and `/versions/{id}`.
        'no-ambiguous-paths': 'off',
        // A portal on somebody's own machine has such an address.
        'no-server-example.com': 'off',
        'tag-description': 'error',
        'operation-singular-tag': 'error',
        // The page for developers shows no address whose subject has no name.
        'operation-tag-defined': 'error',
        'no-schema-type-mismatch': 'error',
        'no-unused-components': 'error',
        'operation-description': 'off',
      },
    })
    const problems = await lintFromString({ source: JSON.stringify(document), config })
    const told = problems.map(
      ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer} ${message}`,
    )
    expect(told).toEqual([])
  })
})

describe('nothing is open that is not described, and nothing described that is not open', () => {
  test('each address of the configuration says what it is, or why it is left out', () => {
    const silent = addressesOf(cms.payload.config).filter(
      ({ operation }) => operation === undefined,
    )
    expect(silent.filter(({ key }) => !(key in undescribed)).map(({ path }) => path)).toEqual([])
    const keys = new Set(silent.map(({ key }) => key))
    expect(Object.keys(undescribed).filter((key) => !keys.has(key))).toEqual([])
  })

  test('each description of what Payload offers is of something that Payload offers', () => {
    const offered = new Set(addressesOf(cms.payload.config).map(({ key }) => key))
    const known = [readOperations, writeOperations, versionOperations, accountOperations]
    const all = known.flatMap((each) => Object.keys(each))
    expect(all.filter((key) => !offered.has(key))).toEqual([])
  })

  test('no described address is unknown to REST', async () => {
    const ask = async (path: string, method: string) => {
      const url = path.replaceAll(/\{\w+\}/g, 'nic')
      const headers = { 'Accept-Language': 'en', 'x-client-address': `192.0.2.${next()}` }
      const { text } = await cms.rest(url, { method: method.toUpperCase(), headers })
      return text.includes('There is no such thing here.') ? [`${method} ${path}`] : []
    }
    const unknown = await ask('/api/services/nic/nic', 'get')
    const found = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => ask(path, method)),
    )
    expect([unknown, (await Promise.all(found)).flat()]).toEqual([
      ['get /api/services/nic/nic'],
      [],
    ])
  })

  test('what is closed to everybody is not offered, nor are secrets', () => {
    const paths = Object.keys(document.paths)
    expect(
      paths.filter((path) => /payload-|prompts|second-factors|changes|first-reg/.test(path)),
    ).toEqual([])
    expect(JSON.stringify(document)).not.toMatch(/"(hash|salt|linkDigest|resetPasswordToken)"/)
    expect([document.paths['/api/audit']?.post, document.paths['/api/audit/{id}']?.patch]).toEqual([
      undefined,
      undefined,
    ])
  })

  test.each(['cs', 'en', 'uk'])('each subject has a name of its own, in %s', (language) => {
    const names = document.tags.map((tag) => (tag as Titled)['x-title'][language])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('every collection and global that people meet is there, with what they write', () => {
    const described = Object.keys(document.paths)
    const { collections, globals } = cms.payload.config
    const met = [
      ...collections.filter(isMet).map(({ slug }) => `/api/${slug}`),
      ...globals.map(({ slug }) => `/api/globals/${slug}`),
    ]
    expect(met.filter((path) => !described.includes(path))).toEqual([])
    expect(Object.keys(document.paths['/api/news'] ?? {}).toSorted()).toEqual([
      'delete',
      'get',
      'patch',
      'post',
    ])
  })
})

test('parameters say how they behave for callers without an account', async () => {
  const { limit, depth } = document.components.parameters as Record<string, Parameter>
  const most = await cms.rest(`/api/territories?limit=${Number(limit?.schema.maximum) + 1}&depth=0`)
  const usual = await cms.rest('/api/territories?depth=0')
  const wrong = await cms.rest('/api/territories?where[neni][equals]=1')
  expect([most.body.limit, usual.body.limit, wrong.status]).toEqual([
    limit?.schema.maximum,
    limit?.schema.default,
    400,
  ])
  expect(depth?.schema).toMatchObject({ minimum: 0, maximum: 3, default: 1 })
})
type Parameter = { schema: Record<string, unknown> }
