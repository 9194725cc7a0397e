import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import styles from './Embed.module.css'
import type { EmbedOptions } from './embedOptions'

type Props = { locale: Locale; options: EmbedOptions }

/** A search on somebody else's page; the answer opens on the portal, within the same limits. */
export const EmbedSearch = ({ locale, options }: Props) => {
  const t = texts(locale, 'catalogue')

  return (
    <form
      className={styles.search}
      action={pathTo(locale, '/katalog')}
      target="_blank"
      rel="noopener"
      role="search"
    >
      {Object.entries(options.limits).map(([name, slug]) => (
        <input key={name} type="hidden" name={name} value={slug} />
      ))}
      <label htmlFor="vlozene-q">{t('searchLabel')}</label>
      <span className={styles.row}>
        <input id="vlozene-q" name="q" type="search" maxLength={100} autoComplete="off" />
        <button className={styles.button} type="submit">
          {texts(locale, 'common')('search')}
        </button>
      </span>
    </form>
  )
}
