import { formatDate } from '@/lib/formatDate'
import { freePlaces, usualFreeForDays, type SaidPlaces } from '@/lib/freePlaces'
import type { Locale } from '@/lib/label'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './ServiceDetail.module.css'
import type { FreeForDays } from './withFreeForDays'

type Props = { locale: Locale; service: Pick<Service, 'availability'> & FreeForDays }

/** How many places are free, of each form by itself, since when that is known, and how long people wait. */
export const FreePlaces = ({ locale, service: { availability, freeForDays } }: Props) => {
  const t = texts(locale, 'services')
  const forms = texts(locale, 'forms')
  const { said } = freePlaces(availability, freeForDays ?? usualFreeForDays)
  const words = ({ form, free }: SaidPlaces) =>
    `${form ? `${forms(form)}: ` : ''}${t('free', { count: free })}`

  return (
    <>
      {said.map((each) => (
        <div key={each.form}>
          <p>{each.isOld ? words(each) : <strong>{words(each)}</strong>}</p>
          {each.updatedAt && (
            <p className={styles.note}>
              {t('availabilityAsOf', { date: formatDate(locale, each.updatedAt) })}
            </p>
          )}
          {each.isOld && <p>{t('freeOldHelp')}</p>}
        </div>
      ))}
      {typeof availability?.waitingWeeks === 'number' && (
        <p>{t('waiting', { weeks: availability.waitingWeeks })}</p>
      )}
    </>
  )
}
