import { PageScript } from '@/site/components/PageScript/PageScript'
import { Icon } from '@/site/components/Icon/Icon'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { mostKept } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

import styles from './ShortlistBar.module.css'

type Props = { locale: Locale }

/** The way to the list kept on this device, and the script that keeps it; only where there is something to keep. */
export const ShortlistBar = ({ locale }: Props) => {
  const t = texts(locale, 'shortlist')

  return (
    <>
      <p className={styles.bar} data-shortlist-bar="" hidden>
        <a className={styles.link} href={pathTo(locale, '/seznam')} rel="nofollow">
          <Icon name="list" />
          <span>
            {t('mine')} (<span data-shortlist-count="">0</span>)
          </span>
        </a>
      </p>
      <p
        className="hidden"
        role="status"
        data-shortlist=""
        data-path={pathTo(locale, '/seznam')}
        data-add={t('add')}
        data-kept={t('kept')}
        data-added={t('added')}
        data-removed={t('removedOne')}
        data-saved={t('saved')}
        data-full={t('full', { most: mostKept })}
        data-failed={t('failed')}
      />
      <PageScript name="seznam" />
    </>
  )
}
