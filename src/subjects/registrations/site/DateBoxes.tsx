import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'
import { freeOf, type DatePlaces } from '@/lib/registrationView'
import type { Event } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './SignUp.module.css'

type Props = {
  locale: Locale
  event: Event
  open: DatePlaces[]
  isChosen: (id: string) => boolean
  fault?: string
}

/** The dates that can be chosen, each with its free places; the only one is sent along unasked. */
export const DateBoxes = ({ locale, event, open, isChosen, fault }: Props) => {
  const t = texts(locale, 'signUp')
  const [only] = open
  if (open.length === 1 && only)
    return <input type="hidden" name={`occurrence-${only.occurrence}`} value="1" />

  return (
    <fieldset className={styles.dates} id="occurrences" tabIndex={-1}>
      <legend>{t('date')}</legend>
      <p className={styles.privacy}>{t('dateHint')}</p>
      {fault && <p className={styles.fault}>{fault}</p>}
      {open.map((each) => {
        const date = event.occurrences?.find(({ id }) => id === each.occurrence)
        const free = freeOf(each)
        const isClosed = free === 0 && !event.signUpHere?.hasWaitingList
        return (
          <label key={each.occurrence} className={styles.box}>
            <input
              type="checkbox"
              name={`occurrence-${each.occurrence}`}
              value="1"
              defaultChecked={isChosen(each.occurrence)}
              disabled={isClosed}
            />{' '}
            <span>
              {date && <strong>{occurrenceText(locale, date)}</strong>}{' '}
              {free !== null &&
                (free > 0 ? t('free', { count: free }) : t(isClosed ? 'full' : 'canWait'))}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
