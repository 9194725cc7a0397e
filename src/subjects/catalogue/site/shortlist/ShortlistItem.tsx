import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Facts } from '@/site/components/Facts/Facts'
import { Icon } from '@/site/components/Icon/Icon'
import { Place } from '@/site/components/Place/Place'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Seal } from '@/site/components/Seal/Seal'
import { Tag } from '@/site/components/Tag/Tag'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { movedUp, shortlistPath } from '@/lib/shortlist'
import { shortHours } from '@/lib/shortHours'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'
import { contactsOf } from '@/lib/contactsOf'

import { AvailabilityTag } from '../AvailabilityTag'
import type { ListedService } from './queries'
import styles from './Shortlist.module.css'

type Props = {
  locale: Locale
  service: ListedService
  /** The whole list, and where on it the service is. */
  slugs: string[]
  at: number
  /** The portal's own address, for paper. */
  portal: string
}

/** One kept service: whom to call, where to go, how to get in; and its place on the list. */
export const ShortlistItem = ({ locale, service, slugs, at, portal }: Props) => {
  const t = texts(locale, 'shortlist')
  const words = texts(locale, 'services')
  const path = pathTo(locale, `/sluzby/${service.slug}`)
  const without = slugs.filter((slug) => slug !== service.slug)
  const removed = `${shortlistPath(without)}${without.length > 0 ? '&' : '?'}puvodni=${slugs.join(',')}#odebrano`
  const above = `${shortlistPath(movedUp(slugs, at))}#sluzba-${service.slug}`

  return (
    <li className={styles.item} id={`sluzba-${service.slug}`}>
      <h2 className={styles.name}>
        <a href={path}>{unbreak(service.name)}</a>
      </h2>
      <p className={styles.address}>{portal + path}</p>
      <p className={styles.tags}>
        <span>{docOf(service.serviceType)?.name}</span>
        <AvailabilityTag locale={locale} service={service} />
        {(service.state === 'paused' || service.state === 'ended') && (
          <Tag tone="wait">{texts(locale, 'serviceStates')(service.state)}</Tag>
        )}
      </p>
      <Facts
        facts={[
          { term: words('provider'), value: docOf(service.provider)?.name },
          { term: words('contacts'), value: <ContactLinks {...contactsOf(service)} /> },
          { term: words('places'), value: placesOf(locale, service) },
          { term: t('howToApply'), value: textOf(service.howToApply) },
          { term: words('conditions'), value: textOf(service.conditions) },
          { term: words('costs'), value: textOf(service.costs) },
        ]}
      />
      <Seal locale={locale} verifiedOn={service.verifiedOn} verifiedBy={service.verifiedBy} />
      <p className={styles.changes}>
        {slugs.length > 1 && (
          <label className={styles.choice}>
            <input type="checkbox" name="s" value={service.slug} />
            <span>
              {t('choose')}
              <span className="hidden">: {service.name}</span>
            </span>
          </label>
        )}
        {at > 0 && (
          <a href={pathTo(locale, above)} rel="nofollow" data-shortlist-edit="">
            <Icon name="up" />
            {t('up')}
            <span className="hidden">: {service.name}</span>
          </a>
        )}
        <a href={pathTo(locale, removed)} rel="nofollow" data-shortlist-edit="">
          <Icon name="close" />
          {t('remove')}
          <span className="hidden">: {service.name}</span>
        </a>
      </p>
    </li>
  )
}

const textOf = (text: string | null | undefined) => text && <Paragraphs text={text} />

const placesOf = (locale: Locale, { places, isAddressSecret }: ListedService) => {
  const t = texts(locale, 'services')
  if (isAddressSecret) return t('secretAddress')
  if (!places?.length) return t('noPlace')

  return places.map(({ id, openingHours, ...place }, at) => (
    <div key={id ?? at}>
      <Place locale={locale} {...place} />
      {!!openingHours?.length && (
        <p>
          <Icon name="clock" /> {shortHours(locale, openingHours)}
        </p>
      )}
    </div>
  ))
}
