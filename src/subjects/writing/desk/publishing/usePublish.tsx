import { toast, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useCallback } from 'react'

import { askRest } from '@/desk/askRest'
import { useSay } from '@/desk/useSay'
import { publicPath } from '@/lib/publicKinds'

import { textsOfPanel as texts } from './texts'

/** All languages of the document, or only the one that is open. */
export type Extent = 'all' | 'language'

/** Long enough to be read and reached by keyboard. */
const noticeMs = 30_000

/** Publishes the document in the editor, and says with a link that it is public, or that it waits for its time. */
export const usePublish = () => {
  const info = useDocumentInfo()
  const { id, collectionSlug, setHasPublishedDoc } = info
  const { setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = info
  const { submit } = useForm()
  const { code } = useLocale()
  const say = useSay()

  return useCallback(
    async (extent: Extent): Promise<void> => {
      const address = `/api/${collectionSlug}/${String(id)}`
      const only = extent === 'language' ? `&publishSpecificLocale=${code}` : ''
      const result = await submit({
        action: `${address}?depth=0&locale=${code}${only}`,
        method: 'PATCH',
        overrides: { _status: 'published' },
        disableSuccessStatus: true,
      })
      if (!result?.res?.ok) return

      setMostRecentVersionIsAutosaved(false)
      const question = `${address}?depth=0&select[_status]=true&select[slug]=true`
      const stored = await askRest<{ _status?: string; slug?: string }>(question).catch(() => null)
      // What waits for its time is a draft still, and may be published anew.
      const isPublic = stored?._status !== 'draft'
      setHasPublishedDoc(isPublic)
      if (isPublic) setUnpublishedVersionCount(0)
      const path = publicPath(String(collectionSlug), stored?.slug ?? '')
      toast.success(
        isPublic ? (
          <span>
            {say(texts.done)}{' '}
            {path && (
              <a href={path} rel="noreferrer" target="_blank">
                {say(texts.open)}
              </a>
            )}
          </span>
        ) : (
          say(texts.waits)
        ),
        { duration: noticeMs },
      )
    },
    [
      code,
      collectionSlug,
      id,
      say,
      setHasPublishedDoc,
      setMostRecentVersionIsAutosaved,
      setUnpublishedVersionCount,
      submit,
    ],
  )
}
