import { isolateObjectProperty, type PayloadRequest } from 'payload'

/**
 * The same request for reading something else in the middle of an operation: each call of Payload sets the language
 * of its request and what stands in for a missing translation, and the answer to a Ukrainian write would be Czech.
 */
export const aside = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale'])
