import type { Locale } from '@/lib/label'
import { Prose } from '@/site/components/Prose/Prose'
import { Section } from '@/site/components/Section/Section'
import { siteUrl } from '@/site/frame/siteUrl'
import { texts } from '@/site/texts/texts'

import type { EventFilters } from '../filters'
import { subscriptionLinks } from './links'

type Props = { locale: Locale; kind: EventFilters['kind'] }

/** How the events come into a person's own calendar and stay true there, in words for those who never did it. */
export const CalendarSubscription = ({ locale, kind }: Props) => {
  const t = texts(locale, 'calendar')
  const question = kind ? `?${new URLSearchParams({ druh: kind })}` : ''
  const address = siteUrl(locale, `/akce/kalendar.ics${question}`)
  const links = subscriptionLinks(address, texts(locale, 'events')('title'))

  return (
    <Section id="kalendar" title={t('title')}>
      <Prose>
        <p>{t(kind ? 'leadKind' : 'lead')}</p>
        <ul>
          <li>
            <a href={links.webcal}>{t('subscribeApple')}</a>
          </li>
          <li>
            <a href={links.google} rel="noopener">
              {t('subscribeGoogle')}
            </a>
          </li>
          <li>
            <a href={links.outlook} rel="noopener">
              {t('subscribeOutlook')}
            </a>
          </li>
          <li>
            <a href={address}>{t('subscribeAddress')}</a>
          </li>
        </ul>
        <p>{t('delay')}</p>
      </Prose>
    </Section>
  )
}
