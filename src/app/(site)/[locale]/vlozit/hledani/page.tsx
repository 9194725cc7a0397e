import { EmbedFaults } from '@/subjects/embedding/site/EmbedFaults'
import { EmbedFrame } from '@/subjects/embedding/site/EmbedFrame'
import { embedOptions } from '@/subjects/embedding/site/embedOptions'
import { EmbedSearch } from '@/subjects/embedding/site/EmbedSearch'
import { findLimits } from '@/subjects/embedding/site/queries'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/vlozit/hledani'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  return pageMetadata({ locale, path, title: texts(locale, 'embedding')('search'), noIndex: true })
}

/** A search to stand in a frame on another site. */
export default async function EmbeddedSearchPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const { options, faults } = embedOptions(await searchParams)
  const { names, unknown } = await findLimits(locale, options.limits)
  const wrong = [...faults, ...unknown]
  const { name } = await findSite(locale)

  return (
    <EmbedFrame
      {...{ locale, options, names }}
      portal={name}
      title={texts(locale, 'embedding')('search')}
    >
      <EmbedFaults locale={locale} faults={wrong} />
      {wrong.length === 0 && <EmbedSearch locale={locale} options={options} />}
    </EmbedFrame>
  )
}
