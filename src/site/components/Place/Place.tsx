import type { Locale } from '@/lib/label'
import { type Address, postalAddress } from '@/lib/postalAddress'
import { texts } from '@/site/texts/texts'

import { routeTo } from '../ContactLinks/routeTo'
import styles from './Place.module.css'

type Props = {
  locale: Locale
  name?: string | null
  room?: string | null
  address?: Address | null
  location?: [number, number] | null
}

/** Where something is, with a link to a map that opens only when somebody wants it. */
export const Place = ({ locale, name, room, address, location }: Props) => {
  const t = texts(locale, 'common')
  const mapy =
    location &&
    `https://mapy.com/turisticka?x=${location[0]}&y=${location[1]}&z=17&source=coor&id=${location[0]},${location[1]}`

  return (
    <span className={styles.place}>
      {name && <strong>{name}</strong>}
      {room && <span>{room}</span>}
      <span>{postalAddress(address)}</span>
      {mapy && (
        <a href={mapy} rel="noopener noreferrer">
          {t('showOnMap')} <span className={styles.note}>({t('mapNote')})</span>
        </a>
      )}
      {location && (
        <a href={routeTo(location)} rel="noopener noreferrer">
          {t('route')} <span className="hidden">({t('mapNote')})</span>
        </a>
      )}
    </span>
  )
}
