import { Icon } from '@/site/components/Icon/Icon'
import { Place } from '@/site/components/Place/Place'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Tag } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { OpeningHours } from './OpeningHours'
import styles from './ServiceDetail.module.css'

type Props = { locale: Locale; service: Pick<Service, 'places' | 'isAddressSecret'> }

const tones = { full: 'good', partial: 'wait', none: 'bad' } as const

/** Where people come, when it is open and whether they get in with a wheelchair. */
export const Places = ({ locale, service: { places, isAddressSecret } }: Props) => {
  const t = texts(locale, 'services')
  const access = texts(locale, 'accessibilities')
  if (isAddressSecret) {
    return (
      <p className={styles.secret}>
        <Icon name="lock" /> {t('secretAddress')}
      </p>
    )
  }
  if (!places?.length) return <p>{t('noPlace')}</p>

  return (
    <ul className={styles.places}>
      {places.map((place, at) => (
        <li key={place.id ?? at} className={styles.place}>
          <Place locale={locale} {...place} />
          {place.accessibility && (
            <p>
              <Tag tone={tones[place.accessibility]}>
                <Icon name="wheelchair" />
                {access(place.accessibility)}
              </Tag>
            </p>
          )}
          <Paragraphs text={place.accessibilityNote} />
          <OpeningHours locale={locale} hours={place.openingHours} />
        </li>
      ))}
    </ul>
  )
}
