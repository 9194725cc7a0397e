'use client'

import { LinkNode, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { mendedAddress } from '@/lib/mendedAddress'

import { noteMends } from './pastedMends'

/** The address of a link whose window is still open. */
const unwritten = 'https://'

/** In the editor of a text: the address that somebody wrote in the window of links is put right at once. */
export const MendedLinks = () => {
  const [editor] = useLexicalComposerContext()
  const { path } = useEditorConfigContext().fieldProps
  useEffect(
    () => editor.registerNodeTransform(LinkNode, (link) => $mend(link, path)),
    [editor, path],
  )
  return null
}

const $mend = (link: LinkNode, path: string): void => {
  const fields = link.getFields()
  if (fields.linkType === 'internal' || !fields.url || fields.url === unwritten) return

  const url = mendedAddress(fields.url)
  if (url === fields.url) return
  if (url !== null) {
    link.setFields({ ...fields, url })
    return
  }
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
  noteMends(path, [{ kind: 'link', address: fields.url }])
}
