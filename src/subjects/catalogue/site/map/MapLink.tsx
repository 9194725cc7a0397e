import { Icon } from '@/site/components/Icon/Icon'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import styles from './Map.module.css'

type Props = { locale: Locale; query: SearchParams; isMap: boolean }

/** Shows the map beside the list, or puts it away; everything else that was asked stays. */
export const MapLink = ({ locale, query, isMap }: Props) => {
  const t = texts(locale, 'map')
  const changes = { zobrazit: isMap ? undefined : 'mapa', vyrez: undefined, strana: query.strana }

  return (
    <p className={styles.link}>
      <a href={hrefWith(pathTo(locale, '/katalog'), query, changes)}>
        <Icon name="pin" /> {t(isMap ? 'hide' : 'show')}
      </a>
    </p>
  )
}
