'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'

import { textsOfMissing as texts } from './texts'

/** In the form of a plan: what its measures lack, and to whom one writes about it. */
export const MissingLink = () => {
  const say = useSay()
  const { id } = useDocumentInfo()
  return id ? <a href={`/admin/co-chybi?plan=${id}`}>{say(texts.title)}</a> : null
}
