import type { ReactNode } from 'react'

import { Columns } from '@/site/components/Columns/Columns'
import { Ended } from '@/site/components/Ended/Ended'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { ReportLink } from '@/site/components/ReportLink/ReportLink'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import { isEmptyText } from '@/lib/richTextPlain'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { Capacity } from './Capacity'
import { Places } from './Places'
import { ServiceAside } from './ServiceAside'
import { ServiceFacts } from './ServiceFacts'
import type { FreeForDays } from './withFreeForDays'

type Props = {
  locale: Locale
  service: Service & FreeForDays
  actions?: ReactNode
  related?: ReactNode
}

/** Everything about a service. */
export const ServiceDetail = ({ locale, service, actions, related }: Props) => {
  const t = texts(locale, 'services')

  return (
    <>
      <PageHead
        trail="green"
        kind={docOf(service.serviceType)?.name}
        title={service.name}
        lead={service.summary}
      >
        {actions}
      </PageHead>
      {service.state === 'paused' && <Notice tone="warning">{t('suspended')}</Notice>}
      {service.state === 'ended' && (
        <Ended locale={locale} what="services" folder="/sluzby" {...service} />
      )}
      <Columns side={<ServiceAside locale={locale} service={service} />}>
        <ServiceFacts locale={locale} service={service} />
        {!isEmptyText(service.description) && (
          <Section id="popis" title={t('description')}>
            <RichText locale={locale} value={service.description} lowerHeadings />
          </Section>
        )}
        {service.conditions && (
          <Section id="podminky" title={t('conditions')}>
            <Paragraphs text={service.conditions} />
          </Section>
        )}
        {service.costs && (
          <Section id="cena" title={t('costs')}>
            <Paragraphs text={service.costs} />
          </Section>
        )}
        <Section id="kde" title={t('places')}>
          <Places locale={locale} service={service} />
        </Section>
        {!!service.capacity?.length && (
          <Section id="kapacita" title={t('capacity')}>
            <Capacity
              capacity={service.capacity}
              locale={locale}
              registerAsOf={service.registerAsOf}
            />
          </Section>
        )}
        {related}
      </Columns>
      <Stamp locale={locale} changedAt={service.updatedAt} />
      <ReportLink locale={locale} path={`/sluzby/${service.slug}`} />
    </>
  )
}
