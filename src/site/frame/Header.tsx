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

/** The head of every page: whose portal it is, the languages, the menu, help in a crisis. */
export const Header = ({ locale, path, query, site, links }: Props) => {
  const t = texts(locale, 'common')
  const logo = docOf(site.logo)
  const logoSrc = logo && srcOf(logo)

  return (
    <header className={styles.header}>
      <div className={styles.strip}>
        <div className={styles.inner}>
          <p className={styles.operator}>{site.operator?.name}</p>
          <LanguageSwitch locale={locale} path={path} query={query} />
        </div>
      </div>
      <div className={`${styles.inner} ${styles.brandRow}`}>
        <a className={styles.brand} href={pathTo(locale, '/')}>
          {logoSrc ? (
            <img className={styles.logo} src={logoSrc} alt="" width="48" height="48" />
          ) : (
            <Mark />
          )}
          <span>
            <span className={styles.name}>{site.name}</span>
            {site.tagline && <span className={styles.tagline}>{site.tagline}</span>}
          </span>
        </a>
        <div className={styles.tools}>
          <a className={styles.tool} href={pathTo(locale, '/hledat')}>
            <Icon name="search" />
            {t('search')}
          </a>
          {!!site.crisisLines?.length && (
            <a className={`${styles.tool} ${styles.crisis}`} href="#krizove-linky">
              <Icon name="phone" />
              {texts(locale, 'crisis')('label')}
            </a>
          )}
        </div>
      </div>
      <Menu locale={locale} path={path} links={links} />
    </header>
  )
}
