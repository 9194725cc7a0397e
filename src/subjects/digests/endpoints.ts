import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { ask } from './ask'
import { actByLink, endAtOnce, readByLink, showEnd } from './byLink'
import { readChoices } from './choices'
import { readCounts } from './counts'
import { operations } from './operations'

/** Asking for news by e-mail, and what the link of every letter leads to. */
export const subscriptionEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/choices', method: 'get', handler: readChoices }, operations.choices),
  described({ path: '/counts', method: 'get', handler: readCounts }, operations.counts),
  described({ path: '/ask', method: 'post', handler: ask }, operations.ask),
  described({ path: '/link/:token', method: 'get', handler: readByLink }, operations.read),
  described({ path: '/link/:token', method: 'post', handler: actByLink }, operations.act),
  { path: '/end/:token', method: 'get', handler: showEnd },
  described({ path: '/end/:token', method: 'post', handler: endAtOnce }, operations.end),
]
