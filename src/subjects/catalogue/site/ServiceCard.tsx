import { Card } from '@/site/components/Card/Card'
import { QuickLinks } from '@/site/components/ContactLinks/QuickLinks'
import { Icon } from '@/site/components/Icon/Icon'
import type { IconName } from '@/site/components/Icon/shapes'
import { KeepLink } from '@/site/components/KeepLink/KeepLink'
import { Seal } from '@/site/components/Seal/Seal'
import { Tag } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf, docsOf } from '@/lib/populated'
import type { Service } from '@/payload-types'
import { texts } from '@/site/texts/texts'
import type { FormName } from '@/lib/catalogueSearch'

import { AvailabilityTag } from './AvailabilityTag'
import { Distance } from './Distance'
import { OpenTag } from './OpenTag'
import type { FreeForDays } from './withFreeForDays'

export type ServiceCardData = Pick<
  Service,
  'id' | 'name' | 'slug' | 'provider' | 'serviceType' | 'forms'
> &
  Partial<
    Pick<
      Service,
      | 'summary'
      | 'territories'
      | 'availability'
      | 'state'
      | 'verifiedOn'
      | 'verifiedBy'
      | 'contacts'
      | 'places'
    >
  > &
  FreeForDays & {
    /** Kilometres. */
    distance?: number | null
  }

type Props = {
  locale: Locale
  service: ServiceCardData
  level?: 2 | 3 | 4
  kept?: readonly string[]
}

/** The drawing of each form of service. */
export const formIcons: Record<FormName, IconName> = {
  ambulatory: 'building',
  field: 'walk',
  residential: 'bed',
}

/** A service in a list: who, what, how, where, and whether there is room. */
export const ServiceCard = ({ locale, service, level, kept }: Props) => {
  const forms = texts(locale, 'forms')
  const places = docsOf(service.territories).map(({ name }) => name)

  return (
    <Card
      href={pathTo(locale, `/sluzby/${service.slug}`)}
      title={service.name}
      level={level}
      above={
        <>
          <span>{docOf(service.serviceType)?.name}</span>
          <AvailabilityTag locale={locale} service={service} />
          {service.state === 'paused' || service.state === 'ended' ? (
            <Tag tone="wait">{texts(locale, 'serviceStates')(service.state)}</Tag>
          ) : (
            <OpenTag locale={locale} places={service.places} />
          )}
        </>
      }
      text={service.summary}
      below={
        <>
          <span>
            <Icon name="people" /> {docOf(service.provider)?.name}
          </span>
          {service.forms.map((form) => (
            <span key={form}>
              <Icon name={formIcons[form]} /> {forms(form)}
            </span>
          ))}
          {places.length > 0 && (
            <span>
              <Icon name="pin" /> {places.slice(0, 3).join(', ')}
              {places.length > 3 && ' …'}
            </span>
          )}
          <Distance locale={locale} kilometres={service.distance} />
          <Seal
            locale={locale}
            verifiedOn={service.verifiedOn}
            verifiedBy={service.verifiedBy}
            isShort
          />
        </>
      }
      actions={
        <>
          <KeepLink locale={locale} slug={service.slug} name={service.name} kept={kept} />
          <QuickLinks locale={locale} {...service} />
        </>
      }
    />
  )
}
