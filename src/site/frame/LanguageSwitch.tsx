import { hrefWith } from '@/lib/hrefWith'
import { type Locale, locales } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { type SearchParams, valueOf } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import styles from './Header.module.css'

type Props = { locale: Locale; path: string; query: SearchParams }

/** The same page, with the same question, in the other languages. */
export const LanguageSwitch = ({ locale, path, query }: Props) => (
  <nav aria-label={texts(locale, 'common')('language')}>
    <ul className={styles.languages}>
      {locales.map((each) => (
        <li key={each}>
          <a
            href={hrefWith(pathTo(each, path), query, { strana: valueOf(query, 'strana') })}
            lang={each}
            hrefLang={each}
            aria-current={each === locale ? 'true' : undefined}
          >
            {texts(locale, 'languages')(each)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
