import type { Endpoint } from 'payload'

import { described } from '@/platform/openapi/operation'

import { accept } from './accept'
import { answerByLink } from './answerByLink'
import { ask, previewAsking } from './ask'
import { changeContacts } from './changeContacts'
import { askingOperations, decidingOperations, linkOperations } from './operations'
import { readAsked } from './readAsked'
import { readByLink } from './readByLink'
import { returnAnswer } from './returnAnswer'

/** Asking those who answer for the measures of a plan how far they are. */
export const askingEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/answers', method: 'get', handler: readAsked }, askingOperations.read),
  described(
    { path: '/:id/contacts', method: 'post', handler: changeContacts },
    askingOperations.contacts,
  ),
  described(
    { path: '/:id/answers/preview', method: 'post', handler: previewAsking },
    askingOperations.preview,
  ),
  described({ path: '/:id/answers/ask', method: 'post', handler: ask }, askingOperations.ask),
]

/** What the link of the letter does. */
export const linkEndpoints: Endpoint[] = [
  described(
    { path: '/measure-answer/:token', method: 'get', handler: readByLink },
    linkOperations.read,
  ),
  described(
    { path: '/measure-answer/:token', method: 'post', handler: answerByLink },
    linkOperations.answer,
  ),
]

/** Deciding on what was said. */
export const answerEndpoints: Omit<Endpoint, 'root'>[] = [
  described({ path: '/:id/accept', method: 'post', handler: accept }, decidingOperations.accept),
  described(
    { path: '/:id/return', method: 'post', handler: returnAnswer },
    decidingOperations.return,
  ),
]
