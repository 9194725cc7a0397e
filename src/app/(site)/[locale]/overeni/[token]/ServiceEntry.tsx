import type { ReactNode } from 'react'

import type { Locale } from '@/lib/label'
import { docsOf } from '@/lib/populated'
import { isEmptyText } from '@/lib/richTextPlain'
import type { Service } from '@/payload-types'
import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Facts } from '@/site/components/Facts/Facts'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { RichText } from '@/site/components/RichText/RichText'
import { Tags } from '@/site/components/Tag/Tags'
import { texts } from '@/site/texts/texts'
import { Capacity } from '@/subjects/catalogue/site/Capacity'
import { FreePlaces } from '@/subjects/catalogue/site/FreePlaces'
import { Places } from '@/subjects/catalogue/site/Places'
import { ServiceFacts } from '@/subjects/catalogue/site/ServiceFacts'
import {
  ContactChange,
  CostsChange,
  FreeChange,
  HoursChange,
} from '@/subjects/verification/site/Changes'
import type { ChangeState } from '@/subjects/verification/site/changeState'

type Props = {
  locale: Locale
  service: Service & { freeForDays?: number | null }
  change: ChangeState
}

/** A service in the words of its public page; what is not filled in is named too. */
export const ServiceEntry = ({ locale, service, change }: Props) => {
  const t = texts(locale, 'services')
  const own = texts(locale, 'verification')
  const { contacts, capacity, availability } = service
  const situations = docsOf(service.lifeSituations).map(({ title }) => title)
  const part = (title: string, isSaid: boolean, content: ReactNode) => (
    <section>
      <h3>{title}</h3>
      {isSaid ? content : <p>{own('notSaid')}</p>}
    </section>
  )
  const isReachable = Boolean(contacts?.phones?.length || contacts?.emails?.length)
  const isFreeSaid = [availability?.free, availability?.waitingWeeks].some(
    (each) => typeof each === 'number',
  )

  return (
    <>
      {service.summary && <p>{service.summary}</p>}
      {part(t('contacts'), isReachable, <ContactLinks {...contacts} web={null} />)}
      <Facts
        facts={[
          { term: own('web'), value: contacts?.web },
          { term: texts(locale, 'providers')('dataBox'), value: contacts?.dataBox },
          { term: own('howToApply'), value: service.howToApply },
        ]}
      />
      <ContactChange locale={locale} state={change} />
      {part(t('availability'), isFreeSaid, <FreePlaces locale={locale} service={service} />)}
      <FreeChange locale={locale} state={change} />
      <ServiceFacts locale={locale} service={service} />
      <Facts
        facts={[
          {
            term: own('lifeSituations'),
            value: situations.length > 0 && <Tags labels={situations} />,
          },
          {
            term: own('state'),
            value: service.state && texts(locale, 'serviceStates')(service.state),
          },
        ]}
      />
      {part(
        t('description'),
        !isEmptyText(service.description),
        <RichText locale={locale} value={service.description} lowerHeadings />,
      )}
      {part(t('conditions'), !!service.conditions, <Paragraphs text={service.conditions} />)}
      {part(t('costs'), !!service.costs, <Paragraphs text={service.costs} />)}
      <CostsChange locale={locale} state={change} />
      {part(t('places'), true, <Places locale={locale} service={service} />)}
      <HoursChange locale={locale} state={change} />
      {part(
        t('capacity'),
        !!capacity?.length,
        <Capacity locale={locale} capacity={capacity ?? []} />,
      )}
    </>
  )
}
