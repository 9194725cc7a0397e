import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { askRest } from '@/desk/askRest'

import { useDraft } from '../useDraft'

/** What REST says before a publication. */
export type Check = {
  path: string | null
  isPublished: boolean
  comesOutAt: string | null
  faults: string[]
  places: string[]
  changes: string[]
  advice: string[]
}

/**
 * Stores what is typed and asks once what publishing it would show: null while that takes, 'unknown' when it cannot
 * be told. What cannot be stored calls `onRefused`: the editor says why.
 */
export const useCheck = (onRefused: () => void): Check | 'unknown' | null => {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { save } = useDraft()
  const [check, setCheck] = useState<Check | 'unknown' | null>(null)
  const hasBegun = useRef(false)

  useEffect(() => {
    if (hasBegun.current) return
    hasBegun.current = true
    const look = async (): Promise<void> => {
      if ((await save()) !== 'saved') return onRefused()
      const question = `collection=${collectionSlug}&document=${String(id)}`
      const url = `/api/publication-check?${question}`
      setCheck(await askRest<Check>(url, { language: i18n.language }))
    }
    look().catch(() => setCheck('unknown'))
  }, [collectionSlug, i18n.language, id, onRefused, save])

  return check
}
