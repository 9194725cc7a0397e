import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { changeMeasures } from './changeMeasures'
import { measuresOperations as operations } from './operations'
import { readMeasures } from './readMeasures'

/** The measures of a plan, for its tree in the desk. */
export const measuresEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/measures', method: 'get', handler: readMeasures }, operations.read),
  described({ path: '/:id/measures', method: 'patch', handler: changeMeasures }, operations.change),
]
