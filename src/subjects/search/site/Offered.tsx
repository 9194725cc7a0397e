import { hrefWith } from '@/lib/hrefWith'
import type { EverythingAnswer } from '@/lib/everythingSearch'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; understood: EverythingAnswer['understood'] }

/** What the search put right in the visitor's words, and what it offers in their place. */
export const Offered = ({ locale, understood: { corrected, offered, synonyms } }: Props) => {
  const t = texts(locale, 'catalogue')

  return (
    <>
      {corrected && <p>{t('corrected', { words: corrected })}</p>}
      {offered && (
        <p>
          <a href={hrefWith(pathTo(locale, '/hledat'), {}, { q: offered })}>
            {t('offered', { words: offered })}
          </a>
        </p>
      )}
      {synonyms.length > 0 && <p>{t('alsoLookedFor', { words: synonyms.join(', ') })}</p>}
    </>
  )
}
