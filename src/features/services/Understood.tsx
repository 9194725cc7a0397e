import { Notice } from '@/components/Notice/Notice'
import type { Locale } from '@/lib/label'
import type { SearchAnswer } from '@/search/types'
import { texts } from '@/texts/texts'

type Props = { locale: Locale; understood: SearchAnswer['understood'] }

/** What the search made of the visitor's words: what it put right, what it looks for besides, and who helps at once. */
export const Understood = ({ locale, understood: { corrected, synonyms, isCrisis } }: Props) => {
  const t = texts(locale, 'catalogue')

  return (
    <>
      {isCrisis && (
        <Notice tone="warning">
          {t('crisis')} <a href="#krizove-linky">{t('crisisLink')}</a>
        </Notice>
      )}
      {corrected && <p>{t('corrected', { words: corrected })}</p>}
      {synonyms.length > 0 && <p>{t('alsoLookedFor', { words: synonyms.join(', ') })}</p>}
    </>
  )
}
