import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { decide } from './decide'
import { operations } from './operations'
import { readSupported } from './readSupported'
import { supportedTable } from './supportedTable'

/** The people of a project: how many there are, and who is who. */
export const supportedEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/supported', method: 'get', handler: readSupported }, operations.read),
  described({ path: '/:id/supported', method: 'post', handler: decide }, operations.decide),
  described(
    { path: '/:id/supported.csv', method: 'get', handler: supportedTable('csv') },
    operations.csv,
  ),
  described(
    { path: '/:id/supported.xlsx', method: 'get', handler: supportedTable('xlsx') },
    operations.xlsx,
  ),
]
