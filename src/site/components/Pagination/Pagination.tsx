import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import styles from './Pagination.module.css'
import { pageWindow } from './pageWindow'

type Props = {
  locale: Locale
  path: string
  query: SearchParams
  page: number
  totalPages: number
}

/** Links to the other pages of a list; nothing when there is only one. */
export const Pagination = ({ locale, path, query, page, totalPages }: Props) => {
  if (totalPages <= 1) return null

  const t = texts(locale, 'pagination')
  const hrefOf = (number: number) =>
    hrefWith(path, query, { strana: number === 1 ? undefined : String(number) })

  return (
    <nav aria-label={t('label')}>
      <ul className={styles.list}>
        {page > 1 && (
          <li>
            <a href={hrefOf(Math.min(page - 1, totalPages))} rel="prev">
              {t('previous')}
            </a>
          </li>
        )}
        {pageWindow(page, totalPages).map((number, at) => (
          <li key={number ?? `gap-${at}`}>
            {number === null && <span aria-hidden="true">…</span>}
            {number === page && (
              <span className={styles.current} aria-current="page">
                <span className="hidden">{t('page')} </span>
                {number}
              </span>
            )}
            {number !== null && number !== page && (
              <a href={hrefOf(number)}>
                <span className="hidden">{t('page')} </span>
                {number}
              </a>
            )}
          </li>
        ))}
        {page < totalPages && (
          <li>
            <a href={hrefOf(page + 1)} rel="next">
              {t('next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
