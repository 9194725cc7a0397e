import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Facts } from '@/site/components/Facts/Facts'
import { Place } from '@/site/components/Place/Place'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Provider } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = {
  locale: Locale
  provider: Provider
  former: Pick<Provider, 'id' | 'name' | 'slug'>[]
}

/** How to reach a provider and what it is in law. */
export const ProviderFacts = ({ locale, provider, former }: Props) => {
  const t = texts(locale, 'providers')
  const { contacts, address, location } = provider
  const isReachable = Boolean(contacts?.phones?.length || contacts?.emails?.length || contacts?.web)

  return (
    <Facts
      stacked
      facts={[
        isReachable && {
          term: texts(locale, 'common')('contacts'),
          value: <ContactLinks {...contacts} />,
        },
        (address?.street || address?.city) && {
          term: t('address'),
          value: <Place locale={locale} address={address} location={location} />,
        },
        { term: t('formerName'), value: provider.formerName },
        former.length > 0 && {
          term: t('former'),
          value: (
            <ul>
              {former.map(({ id, name, slug }) => (
                <li key={id}>
                  <a href={pathTo(locale, `/poskytovatele/${slug}`)}>{name}</a>
                </li>
              ))}
            </ul>
          ),
        },
        { term: t('ico'), value: provider.ico },
        {
          term: t('legalForm'),
          value: provider.legalForm && texts(locale, 'legalForms')(provider.legalForm),
        },
        { term: t('dataBox'), value: contacts?.dataBox },
      ]}
    />
  )
}
