import { text, whole, type Schema } from '@/platform/openapi/schema'

const degrees: Schema = { type: 'number' }

/** An address place of the state as REST tells it. */
export const foundAddress: Schema = whole({
  text,
  street: text,
  houseNumber: text,
  city: text,
  postcode: text,
  code: text,
  location: { type: 'array', items: degrees, minItems: 2, maxItems: 2 },
})
