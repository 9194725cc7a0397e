'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { askRest } from '../askRest'
import type { Known, Named } from './readCell'

type Answer = { docs: Record<string, string | number | null>[] }

/** The names of all documents of some collections; null until they are known. */
export const useKnown = (collections: string[]) => {
  const { getEntityConfig } = useConfig()
  const { code } = useLocale()
  const [known, setKnown] = useState<Known>({})
  const [tries, setTries] = useState(0)
  const [hasFailed, setFailed] = useState(false)
  const wanted = collections.filter((slug) => !known[slug]).join(' ')

  useEffect(() => {
    if (!wanted) return
    const ask = async (slug: string): Promise<[string, Named[]]> => {
      const title = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
      const query = `pagination=false&depth=0&draft=true&locale=${code}&select[${title}]=true`
      const { docs } = await askRest<Answer>(`/api/${slug}?${query}`)
      return [slug, docs.map((doc) => ({ id: doc.id ?? '', name: String(doc[title] ?? '') }))]
    }
    Promise.all(wanted.split(' ').map(ask)).then(
      (found) => setKnown((before) => ({ ...before, ...Object.fromEntries(found) })),
      () => setFailed(true),
    )
  }, [wanted, tries, code, getEntityConfig])

  const again = (): void => {
    setFailed(false)
    setTries((count) => count + 1)
  }
  return { known: wanted ? null : known, hasFailed, again }
}
