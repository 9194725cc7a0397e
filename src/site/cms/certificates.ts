import type { CertificateView } from '@/lib/certificateView'

import { CmsError } from './CmsError'
import { restOrigin, transport } from './transport'

/** What a certificate with this code says; null when none is true. Throws a CmsError. */
export const findCertificate = async (code: string): Promise<CertificateView | null> => {
  const path = '/api/certificate'
  const url = `${restOrigin}${path}/${encodeURIComponent(code)}`
  const response = await transport(url).catch((cause: unknown) => {
    throw new CmsError(503, path, { cause })
  })
  if (response.ok) return (await response.json()) as CertificateView
  if (response.status < 500) return null
  throw new CmsError(response.status, path)
}
