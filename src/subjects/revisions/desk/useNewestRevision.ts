'use client'

import { useDocumentInfo, useFormBackgroundProcessing, useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '@/desk/askRest'

const intervalMs = 10_000

/** Null when it cannot be asked for now: a machine without a network is told by the editor itself. */
const newestRevision = (address: string): Promise<string | null> =>
  askRest<{ updatedAt?: string }>(`${address}?draft=true&depth=0&select[updatedAt]=true`).then(
    ({ updatedAt }) => updatedAt ?? null,
    () => null,
  )

/**
 * The revision that is stored, when it is another than the form began with; asked when one comes back to the
 * window and every ten seconds while it is in front. Null while the form is the newest.
 */
export const useNewestRevision = (): string | null => {
  const { id, collectionSlug } = useDocumentInfo()
  const isSaving = useFormBackgroundProcessing()
  const mine = useFormFields(([fields]) => fields.updatedAt?.value) as string | undefined
  const [newest, setNewest] = useState<string | null>(null)

  useEffect(() => {
    if (!id || !mine || isSaving) return
    let isOver = false
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      const stored = await newestRevision(`/api/${collectionSlug}/${id}`)
      if (!isOver && stored) setNewest(stored)
    }
    void ask()
    const timer = setInterval(() => void ask(), intervalMs)
    window.addEventListener('focus', ask)
    return () => {
      isOver = true
      clearInterval(timer)
      window.removeEventListener('focus', ask)
    }
  }, [id, collectionSlug, isSaving, mine])

  const isStale = newest && mine && Date.parse(newest) > Date.parse(mine) && !isSaving
  return isStale ? newest : null
}
