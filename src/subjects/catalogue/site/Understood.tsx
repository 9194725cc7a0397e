import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Notice } from '@/site/components/Notice/Notice'
import type { Locale } from '@/lib/label'
import type { Site } from '@/payload-types'
import type { SearchAnswer } from '@/lib/catalogueSearch'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  understood: SearchAnswer['understood']
  crisisLines: Site['crisisLines']
}

/** What the search made of the visitor's words: what it put right, what it looks for besides, and who helps at once. */
export const Understood = ({ locale, understood, crisisLines }: Props) => {
  const t = texts(locale, 'catalogue')
  const { corrected, synonyms, isCrisis } = understood

  return (
    <>
      {isCrisis && (
        <Notice tone="warning">
          <p>
            {t('crisis')} <a href="#krizove-linky">{t('crisisLink')}</a>
          </p>
          <ContactLinks
            phones={crisisLines?.map(({ name, phone }) => ({ number: phone, note: name }))}
          />
        </Notice>
      )}
      {corrected && <p>{t('corrected', { words: corrected })}</p>}
      {synonyms.length > 0 && <p>{t('alsoLookedFor', { words: synonyms.join(', ') })}</p>}
    </>
  )
}
