import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'

import { addressesOf } from '@/platform/openapi/addresses'
import { undescribed } from '@/platform/openapi/undescribed'

import { startCms, type Cms } from '../support/cms'
import type { OpenApi } from '../support/openApi'

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
