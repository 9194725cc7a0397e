import type { IncomingMessage } from 'node:http'

import { label, type Label } from '@/lib/label'

import { languageOf } from './requestFacts'
import { refusal } from './rest/errorAnswer'

const refused = (req: IncomingMessage, status: number, text: Label): Response =>
  refusal(String(languageOf(req)['accept-language']), status, text)

/** A body over the limit, in the language of whoever sent it. */
export const tooLarge = (req: IncomingMessage): Response =>
  refused(
    req,
    413,
    label('Tělo požadavku je příliš velké.', 'The body is too large.', 'Тіло запиту завелике.'),
  )

/** More requests than an address may make; `seconds` is how long to wait. */
export const tooMany = (req: IncomingMessage, seconds: number): Response => {
  const answer = refused(
    req,
    429,
    label(
      'Příliš mnoho požadavků. Zkuste to za chvíli.',
      'Too many requests. Try again in a while.',
      'Забагато запитів. Спробуйте за хвилину.',
    ),
  )
  answer.headers.set('Retry-After', String(seconds))
  return answer
}
