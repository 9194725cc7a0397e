import type { Attachment } from '@/lib/attachment'
import type { Picture } from '@/lib/srcSetOf'

import { FileLink } from '../FileList/FileLink'
import { Figure } from '../Photo/Figure'
import type { NodeProps } from './node'

/** A picture with its caption, or a file to download; nothing when it is not public. */
export const Upload = ({ node, context }: NodeProps) => {
  if (typeof node.value !== 'object' || node.value === null) return null
  if (node.relationTo === 'media') return <Figure picture={node.value as Picture} />

  return <FileLink locale={context.locale} file={node.value as Attachment} />
}
