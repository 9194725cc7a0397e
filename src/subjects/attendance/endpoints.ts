import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { certificatesOfEvent } from './certificates/endpoints'
import { addWalkIn } from './addWalkIn'
import { badges } from './badges/badges'
import { operations as doorOperations } from './checkIn/operations'
import { readList } from './checkIn/readList'
import { takeMarks } from './checkIn/takeMarks'
import { mark } from './mark'
import { operations } from './operations'
import { readAttendance } from './readAttendance'
import { sheet } from './sheet/sheet'

/** The day of an event: who was there, and who came without signing up. */
export const attendanceEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/attendance', method: 'get', handler: readAttendance }, operations.read),
  described({ path: '/:id/attendance', method: 'post', handler: mark }, operations.mark),
  described({ path: '/:id/attendance.pdf', method: 'get', handler: sheet }, operations.sheet),
  described({ path: '/:id/badges.pdf', method: 'get', handler: badges }, operations.badges),
  described({ path: '/:id/walk-ins', method: 'post', handler: addWalkIn }, operations.walkIn),
  described({ path: '/:id/check-in', method: 'get', handler: readList }, doorOperations.read),
  described({ path: '/:id/check-in', method: 'post', handler: takeMarks }, doorOperations.take),
  certificatesOfEvent,
]
