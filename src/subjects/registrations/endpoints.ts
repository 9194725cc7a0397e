import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { actByLink, readByLink } from './byLink'
import { cancelByStaff, messageByStaff, moveByStaff, noteByStaff } from './byStaff'
import { fullEvents } from './fullEvents'
import { operations } from './operations'
import { places } from './places'
import { register } from './register'

/** What a person does by the link of a letter, and staff in the desk. */
export const registrationEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/link/:token', method: 'get', handler: readByLink }, operations.read),
  described({ path: '/link/:token', method: 'post', handler: actByLink }, operations.act),
  described({ path: '/:id/cancel', method: 'post', handler: cancelByStaff }, operations.cancel),
  described({ path: '/:id/note', method: 'post', handler: noteByStaff }, operations.note),
  described({ path: '/:id/move', method: 'post', handler: moveByStaff }, operations.move),
]

/** Signing up for an event, how many places it has, and writing to those who come. */
export const eventEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/full', method: 'get', handler: fullEvents }, operations.full),
  described({ path: '/:id/register', method: 'post', handler: register }, operations.register),
  described({ path: '/:id/places', method: 'get', handler: places }, operations.places),
  described({ path: '/:id/message', method: 'post', handler: messageByStaff }, operations.message),
]
