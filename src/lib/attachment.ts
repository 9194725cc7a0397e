import { sitePath } from './srcSetOf'

/** What the site needs to know about a file from the library. */
export type Attachment = {
  url?: string | null
  title?: string | null
  filename?: string | null
  filesize?: number | null
  mimeType?: string | null
  /** How many pages it has. */
  pages?: number | null
}

/** The address of a file without the host. */
export const fileHref = ({ url }: Attachment): string | undefined =>
  url ? sitePath(url) : undefined

/** The kind of a file as people call it: `PDF`, `DOCX`. */
export const fileKind = ({ filename }: Attachment): string =>
  /\.([a-z0-9]{2,5})$/i.exec(filename ?? '')?.[1]?.toUpperCase() ?? ''
