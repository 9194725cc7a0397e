import { EmbedFaults } from '@/subjects/embedding/site/EmbedFaults'
import { EmbedFrame } from '@/subjects/embedding/site/EmbedFrame'
import { EmbedList } from '@/subjects/embedding/site/EmbedList'
import { embedOptions } from '@/subjects/embedding/site/embedOptions'
import { findLimits } from '@/subjects/embedding/site/queries'
import { serviceFilters } from '@/subjects/catalogue/site/filters'
import { findServices } from '@/subjects/catalogue/site/queries'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

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
