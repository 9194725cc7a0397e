import type { ReactNode } from 'react'

import { Notice } from '@/components/Notice/Notice'
import { defaultLocale, type Locale } from '@/lib/label'
import { texts } from '@/texts/texts'

type Props = { locale: Locale; isTranslated: boolean; children: ReactNode }

/** A text in the reader's language, or in Czech with a word that it is not translated yet. */
export const Translated = ({ locale, isTranslated, children }: Props) => (
  <>
    {!isTranslated && <Notice>{texts(locale, 'common')('notTranslated')}</Notice>}
    <article lang={isTranslated ? undefined : defaultLocale}>{children}</article>
  </>
)
