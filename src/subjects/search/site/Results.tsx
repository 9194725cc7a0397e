import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { Section } from '@/site/components/Section/Section'
import { excerpt } from '@/lib/excerpt'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import type { Found } from './queries'
import styles from './Results.module.css'

type Props = { locale: Locale; words: string; found: Found[] }

/** What was found, by kind of content. */
export const Results = ({ locale, words, found }: Props) => {
  const t = texts(locale, 'search')
  const count = found.reduce((sum, { total }) => sum + total, 0)
  if (count === 0) {
    return <EmptyList title={t('emptyTitle')}>{t('emptyHelp')}</EmptyList>
  }
  const more = {
    label: t('moreServices'),
    href: hrefWith(pathTo(locale, '/katalog'), {}, { q: words }),
  }

  return (
    <>
      <p className={styles.count}>{t('found', { count })}</p>
      {found.map(({ collection, total, hits }) => (
        <Section
          key={collection}
          id={collection}
          title={`${t(collection)} (${total})`}
          more={collection === 'services' ? more : undefined}
        >
          <ul className={styles.hits}>
            {hits.map(({ id, title, summary, path }) => (
              <li key={id}>
                <a href={pathTo(locale, path)}>{unbreak(title)}</a>
                <p className={styles.summary}>{unbreak(excerpt(summary, 180))}</p>
              </li>
            ))}
          </ul>
          {total > hits.length && (
            <p className={styles.summary}>{t('shownFirst', { count: hits.length })}</p>
          )}
        </Section>
      ))}
    </>
  )
}
