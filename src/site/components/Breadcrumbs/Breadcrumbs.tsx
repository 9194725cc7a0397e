import { pathTo } from '@/lib/pathTo'
import type { Locale } from '@/lib/label'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import styles from './Breadcrumbs.module.css'

export type Crumb = { label: string; path: string }

type Props = { locale: Locale; trail: Crumb[] }

/** The way from the home page to this one. */
export const Breadcrumbs = ({ locale, trail }: Props) => {
  const t = texts(locale, 'common')
  const way = [{ label: t('home'), path: '/' }, ...trail]

  return (
    <nav aria-label={t('breadcrumbs')}>
      <ol className={styles.list}>
        {way.map(({ label, path }, at) => (
          <li key={path} className={styles.item}>
            {at === way.length - 1 ? (
              <span aria-current="page">{unbreak(label)}</span>
            ) : (
              <a href={pathTo(locale, path)}>{unbreak(label)}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
