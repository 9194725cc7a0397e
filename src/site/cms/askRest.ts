import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** Asks a search of REST. Throws a CmsError; its status is 400 when the question cannot be understood. */
export const askRest = async <Answer>(url: string, asked: URLSearchParams): Promise<Answer> => {
  // The question itself may say where the visitor is: it must not get into a log with an error.
  const response = await transport(`${restOrigin}${url}?${asked}`).catch((cause: unknown) => {
    throw new CmsError(503, url, { cause })
  })
  if (!response.ok) throw new CmsError(response.status, url)
  return (await response.json()) as Answer
}
