import { isolateObjectProperty, type PayloadRequest } from 'payload'

/** The same request for one document of many: what hooks note of one is not said of the next. */
export const ownRequest = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, [
    'context',
    'fallbackLocale',
    'file',
    'locale',
    'payloadAPI',
    'transactionID',
  ])
  own.context = {}
  own.file = undefined
  own.payloadAPI = 'local'
  return own
}
