import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import type { SearchAnswer } from '@/lib/catalogueSearch'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; query: SearchParams; understood: SearchAnswer['understood'] }

/** What the search made of the visitor's words: what it put right or offers, whom and what it looks for besides. */
export const Understood = ({ locale, query, understood }: Props) => {
  const t = texts(locale, 'catalogue')
  const { corrected, offered, whom, synonyms } = understood
  const names = texts(locale, 'whom')

  return (
    <>
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
