import { ChoiceChips } from '@/site/components/Chips/ChoiceChips'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import { ordersFor, type ServiceFilters } from './filters'
import type { Found } from './queries'

type Props = { locale: Locale; query: SearchParams; filters: ServiceFilters; found: Found }

/** In what order the services may stand; nothing where there is no choice. */
export const SortLinks = ({ locale, query, filters, found }: Props) => {
  const possible = ordersFor(filters, Boolean(found?.measuredFrom))
  if (!found || found.isPlain || possible.length < 2) return null
  const t = texts(locale, 'catalogue')

  return (
    <ChoiceChips
      label={t('order')}
      choices={possible.map((order, at) => ({
        label: t(order),
        // The usual order needs no parameter.
        href: hrefWith(pathTo(locale, '/katalog'), query, { razeni: at === 0 ? undefined : order }),
        isCurrent: order === found.order,
      }))}
    />
  )
}
