import { Icon } from '@/site/components/Icon/Icon'
import { Mark } from '@/site/components/Logo/Mark'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { SearchParams } from '@/lib/searchParams'
import { srcOf } from '@/lib/srcSetOf'
import type { Navigation, Site } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch'
import { Menu } from './Menu'

type Props = {
  locale: Locale
  path: string
  query: SearchParams
  site: Site
  links: Navigation['main']
}

/**
 * The head of every page: whose portal it is, the languages, the menu, help in a crisis. On a telephone it is one row,
 * with the languages in the menu.
 */
export const Header = ({ locale, path, query, site, links }: Props) => {
  const t = texts(locale, 'common')
  const logo = docOf(site.logo)
  const logoSrc = logo && srcOf(logo)
  const languages = <LanguageSwitch locale={locale} path={path} query={query} />

  return (
    <header className={styles.header}>
      <div className={styles.strip}>
        <div className={styles.inner}>
          <p className={styles.operator}>{site.operator?.name}</p>
          {languages}
        </div>
      </div>
      <div className={`${styles.inner} ${styles.brandRow}`}>
        <a className={styles.brand} href={pathTo(locale, '/')}>
          {logoSrc ? (
            <img className={styles.logo} src={logoSrc} alt="" width="48" height="48" />
          ) : (
            <Mark />
          )}
          <span className={styles.names}>
            <span className={styles.name}>{site.name}</span>
            {site.tagline && <span className={styles.tagline}>{site.tagline}</span>}
          </span>
        </a>
        <div className={styles.tools}>
          <a className={styles.tool} href={pathTo(locale, '/hledat')}>
            <Icon name="search" />
            <span className={styles.word}>{t('search')}</span>
          </a>
          {!!site.crisisLines?.length && (
            <a className={`${styles.tool} ${styles.crisis}`} href="#krizove-linky">
              <Icon name="phone" />
              <span className={styles.word}>{texts(locale, 'crisis')('label')}</span>
            </a>
          )}
        </div>
        <Menu locale={locale} path={path} links={links} languages={languages} />
      </div>
    </header>
  )
}
