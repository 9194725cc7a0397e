'use client'

import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef } from 'react'

import { askRest } from '@/desk/askRest'

/** What came of a try to save: whether it is stored, and if not, whether the network or the session is gone. */
export type Saved = 'saved' | 'offline' | 'signedOut' | 'refused'

const lookEveryMs = 50
const mostWaitMs = 2_000

/** The draft in the editor: whether something of it is not stored yet, and a way to store it now. */
export const useDraft = () => {
  const { id, collectionSlug, ...info } = useDocumentInfo()
  const { setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = info
  const { code: locale } = useLocale()
  const { setBackgroundProcessing, submit } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormBackgroundProcessing()
  const now = useRef({ isModified, isSaving })
  useEffect(() => {
    now.current = { isModified, isSaving }
  }, [isModified, isSaving])

  const save = useCallback(async (): Promise<Saved> => {
    // The editor saves by itself two seconds after the last key: two at once would be a conflict.
    const until = Date.now() + mostWaitMs
    while (now.current.isSaving && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
    if (!now.current.isModified) return 'saved'

    // What is typed meanwhile stays, and counts as not stored yet.
    setBackgroundProcessing(true)
    const query = `autosave=true&draft=true&depth=0&fallback-locale=null&locale=${locale}`
    const result = await submit({
      action: `/api/${collectionSlug}/${String(id)}?${query}`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
      acceptValues: { overrideLocalChanges: false },
      context: { getDocPermissions: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
    }).finally(() => setBackgroundProcessing(false))
    if (!result?.res?.ok) return whyNot()

    // Otherwise the button that publishes takes the draft for what is public already.
    setMostRecentVersionIsAutosaved(true)
    setUnpublishedVersionCount((count) => Math.max(count, 1))
    return 'saved'
  }, [
    collectionSlug,
    id,
    locale,
    setBackgroundProcessing,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    submit,
  ])

  return { isModified, isSaving, save }
}

const whyNot = async (): Promise<Saved> => {
  if (!navigator.onLine) return 'offline'
  return askRest<{ user: object | null }>('/api/users/me').then(
    ({ user }) => (user ? 'refused' : 'signedOut'),
    () => 'offline',
  )
}
