import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { fullName } from '@/lib/municipalities/fullName'
import type { Municipality } from '@/lib/municipalities/municipality'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import styles from './CatalogueForm.module.css'

type Props = {
  locale: Locale
  query: SearchParams
  namesakes: Municipality[]
  /** Whether to ask which one is meant; not where the heading of the results does. */
  isTitled: boolean
}

/** Municipalities of one name: each is the same question, asked of it alone. */
export const Namesakes = ({ locale, query, namesakes, isTitled }: Props) => {
  if (namesakes.length === 0) return null

  return (
    <>
      {isTitled && <p>{texts(locale, 'catalogue')('whichPlace')}</p>}
      <ul className={styles.namesakes}>
        {namesakes.map((each) => (
          <li key={each.code}>
            <a href={hrefWith(pathTo(locale, '/katalog'), query, { kde: fullName(each) })}>
              {fullName(each)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
