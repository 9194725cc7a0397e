import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Notice } from '@/site/components/Notice/Notice'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import type { Site } from '@/payload-types'
import type { SearchAnswer } from '@/lib/catalogueSearch'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  query: SearchParams
  understood: SearchAnswer['understood']
  crisisLines: Site['crisisLines']
}

/** What the search made of the visitor's words: what it put right, what it looks for besides, and who helps at once. */
export const Understood = ({ locale, query, understood, crisisLines }: Props) => {
  const t = texts(locale, 'catalogue')
  const { corrected, offered, whom, synonyms, isCrisis } = understood
  const names = texts(locale, 'whom')

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
      {offered && (
        <p>
          <a href={hrefWith(pathTo(locale, '/katalog'), query, { q: offered })}>
            {t('offered', { words: offered })}
          </a>
        </p>
      )}
      {whom.length > 0 && (
        <p>{t('whomOnly', { words: whom.map((name) => names(name)).join(', ') })}</p>
      )}
      {synonyms.length > 0 && <p>{t('alsoLookedFor', { words: synonyms.join(', ') })}</p>}
    </>
  )
}
