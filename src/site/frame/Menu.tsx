import type { ReactNode } from 'react'

import { Icon } from '@/site/components/Icon/Icon'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Navigation } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { defaultLinks } from './defaultLinks'
import styles from './Menu.module.css'

type Props = { locale: Locale; path: string; links: Navigation['main']; languages: ReactNode }

/** The main menu: a row on wide screens, folded on narrow ones; both work without script. */
export const Menu = ({ locale, path, links, languages }: Props) => {
  const t = texts(locale, 'common')
  const items = links?.length ? links : defaultLinks(locale)
  const list = (
    <ul className={styles.list}>
      {items.map((link) => (
        <li key={link.path}>
          <a href={pathTo(locale, link.path)} aria-current={currentOf(path, link.path)}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  )

  return (
    <div id="nabidka" className={styles.menu} tabIndex={-1}>
      <nav className={styles.row} aria-label={t('mainMenu')}>
        {list}
      </nav>
      <details className={styles.folded}>
        <summary>
          <Icon name="menu" />
          <span className={styles.word}>{t('menu')}</span>
        </summary>
        <div className={styles.panel}>
          <nav aria-label={t('mainMenu')}>{list}</nav>
          {languages}
        </div>
      </details>
    </div>
  )
}

const currentOf = (path: string, link: string): 'page' | 'true' | undefined => {
  if (path === link) return 'page'
  return link !== '/' && path.startsWith(`${link}/`) ? 'true' : undefined
}
