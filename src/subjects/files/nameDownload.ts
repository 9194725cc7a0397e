import type { UploadConfig } from 'payload'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * A document is saved under the name with which it was uploaded, and never shown as a page of the portal. Names
 * in any alphabet (RFC 6266, RFC 8187), with one for programs that know English letters alone.
 */
export const nameDownload: Handler = (req, { doc }) => {
  const { originalName, filename } = doc as { originalName?: string | null; filename?: string }
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set(
    'Content-Disposition',
    attachmentNamed(originalName || filename || 'soubor'),
  )
}

/** The header of a document that is saved under a name. */
export const attachmentNamed = (name: string): string => {
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
