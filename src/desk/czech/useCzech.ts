import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { defaultLocale } from '@/lib/label'

import { askRest } from '../askRest'

type Doc = Record<string, unknown>

/** The newest draft of the document in the editor in Czech; null while it loads. Asked for again while `isAsked` turns true. */
export const useCzech = (isAsked: boolean): { doc: Doc | null; hasFailed: boolean } => {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const [doc, setDoc] = useState<Doc | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const address = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id}`
  const isThere = Boolean(globalSlug || (collectionSlug && id))

  useEffect(() => {
    if (!isAsked || !isThere || doc) return
    const query = `locale=${defaultLocale}&fallback-locale=null&draft=true&depth=0`
    askRest<Doc>(`/api/${address}?${query}`).then(
      (found) => {
        setDoc(found)
        setFailed(false)
      },
      () => setFailed(true),
    )
  }, [address, doc, isAsked, isThere])

  return { doc, hasFailed }
}
