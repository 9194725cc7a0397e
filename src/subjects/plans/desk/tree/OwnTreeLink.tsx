'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'

import { textsOfTree } from './texts'

/** In the form of a plan: its tree. */
export const OwnTreeLink = () => {
  const say = useSay()
  const { id } = useDocumentInfo()
  return id ? <a href={`/admin/strom-planu?plan=${id}`}>{say(textsOfTree.title)}</a> : null
}
