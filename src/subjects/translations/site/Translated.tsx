import type { ReactNode } from 'react'

import type { PublicKind } from '@/lib/publicKinds'
import { Notice } from '@/site/components/Notice/Notice'
import { defaultLocale, type Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { isTranslated } from './queries'

type Props = { locale: Locale; collection: PublicKind; id: string; children: ReactNode }

/** A text in the reader's language, or in Czech with a word that it is not translated yet. */
export const Translated = async ({ locale, collection, id, children }: Props) => {
  if (await isTranslated(collection, id, locale)) return <article>{children}</article>

  return (
    <>
      <Notice>{texts(locale, 'common')('notTranslated')}</Notice>
      <article lang={defaultLocale}>{children}</article>
    </>
  )
}
