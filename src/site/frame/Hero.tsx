import { SearchBox } from '@/site/components/SearchBox/SearchBox'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import styles from './Hero.module.css'
import { Landscape } from './Landscape'

type Props = { locale: Locale; services: number }

/** The first thing people see: one question, in a landscape with a signpost. */
export const Hero = ({ locale, services }: Props) => {
  const t = texts(locale, 'home')

  return (
    <div className={styles.hero}>
      <Landscape />
      <div className={styles.inner}>
        <div className={styles.words}>
          <h1 className={styles.title}>{unbreak(t('title'))}</h1>
          <p className={styles.lead}>{unbreak(t('lead'))}</p>
          <SearchBox
            id="pomoc"
            action={pathTo(locale, '/katalog')}
            label={t('searchLabel')}
            hint={t('searchHint')}
            button={t('searchButton')}
          />
          <p>
            {t('catalogueCount', { count: services })}.{' '}
            <a href={pathTo(locale, '/katalog')}>{t('catalogueLink')}</a>
          </p>
        </div>
      </div>
    </div>
  )
}
