import { findOne } from '@/site/cms/client'
import { defaultLocale, type Locale } from '@/lib/label'
import { publicKinds, type PublicKind } from '@/lib/publicKinds'

// REST knows the word; the types of the client know only `false`, which it does not send.
const noFallback = 'none' as unknown as false

/** Whether a document has words of its own in this language; Czech is always there. */
export const isTranslated = async (
  collection: PublicKind,
  id: string,
  locale: Locale,
): Promise<boolean> => {
  if (locale === defaultLocale) return true

  const field = publicKinds[collection].name
  const doc = await findOne(
    collection,
    { id: { equals: id } },
    { locale, fallbackLocale: noFallback, depth: 0, select: { [field]: true } },
  )
  return Boolean((doc as Record<string, unknown> | null)?.[field])
}
