import type { ReactNode } from 'react'

import { Notice } from '@/site/components/Notice/Notice'
import { defaultLocale, type Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { isTranslated, type Translatable } from './queries'

type Props = { locale: Locale; collection: Translatable; id: string; children: ReactNode }

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
