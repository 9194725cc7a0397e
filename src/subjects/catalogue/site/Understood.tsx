import type { Locale } from '@/lib/label'
import type { SearchAnswer } from '@/lib/catalogueSearch'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; understood: SearchAnswer['understood'] }

/** What the search made of the visitor's words: what it put right, and what it looks for besides. */
export const Understood = ({ locale, understood: { corrected, synonyms } }: Props) => {
  const t = texts(locale, 'catalogue')

  return (
    <>
      {corrected && <p>{t('corrected', { words: corrected })}</p>}
      {synonyms.length > 0 && <p>{t('alsoLookedFor', { words: synonyms.join(', ') })}</p>}
    </>
  )
}
