import { EmbedFaults } from '@/features/embedding/EmbedFaults'
import { EmbedFrame } from '@/features/embedding/EmbedFrame'
import { EmbedList } from '@/features/embedding/EmbedList'
import { embedOptions } from '@/features/embedding/embedOptions'
import { findLimits } from '@/features/embedding/queries'
import { serviceFilters } from '@/features/services/filters'
import { findServices } from '@/features/services/queries'
import { pageMetadata } from '@/features/site/pageMetadata'
import { findSite } from '@/features/site/queries'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/texts/texts'

const path = '/vlozit/seznam'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  return pageMetadata({ locale, path, title: texts(locale, 'embedding')('list'), noIndex: true })
}

/** A list of services to stand in a frame on another site. */
export default async function EmbeddedListPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const { options, faults } = embedOptions(await searchParams)
  const { names, unknown } = await findLimits(locale, options.limits)
  const wrong = [...faults, ...unknown]
  const found =
    wrong.length === 0 ? await findServices(locale, serviceFilters(options.limits)) : null
  const { name } = await findSite(locale)

  return (
    <EmbedFrame
      {...{ locale, options, names }}
      portal={name}
      title={texts(locale, 'embedding')('list')}
    >
      <EmbedFaults locale={locale} faults={wrong} />
      {found && (
        <EmbedList
          {...{ locale, options }}
          services={found.docs.slice(0, options.count)}
          total={found.totalDocs}
        />
      )}
    </EmbedFrame>
  )
}
