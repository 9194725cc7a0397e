import { Facts } from '@/site/components/Facts/Facts'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import type { Year } from './yearsOf'

type Props = { locale: Locale; years: Year[] }

/** What a group did in each year, as a plan describes it. */
export const Overview = ({ locale, years }: Props) => {
  const t = texts(locale, 'groups')
  const sides = texts(locale, 'attendingSides')

  return (
    <>
      <p>{t('overviewNote')}</p>
      {years.map(({ year, meetings, otherEvents, came, resolutions, tasksDone }) => (
        <div key={year}>
          <h3>{year}</h3>
          <Facts
            facts={[
              meetings > 0 && { term: t('meetingCount'), value: meetings },
              came.length > 0 && {
                term: t('came'),
                value: came.map(
                  ({ side, count, counted }) =>
                    `${sides(side)} ${count} (${t('cameOf', { count: counted, total: meetings })})`,
                ),
              },
              resolutions > 0 && { term: t('resolutions'), value: resolutions },
              tasksDone > 0 && { term: t('tasksDone'), value: tasksDone },
              otherEvents > 0 && { term: t('otherEvents'), value: otherEvents },
            ]}
          />
        </div>
      ))}
    </>
  )
}
