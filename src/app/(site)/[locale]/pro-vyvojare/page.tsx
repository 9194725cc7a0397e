import { PageHead } from '@/site/components/PageHead/PageHead'
import { findReference } from '@/subjects/developers/site/queries'
import { Reference } from '@/subjects/developers/site/Reference'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/pro-vyvojare'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'developers')
  return pageMetadata({ locale, path, title: t('title'), description: t('lead') })
}

/** What programs may ask of the portal, for those who write them. */
export default async function DevelopersPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'developers')

  return (
    <Frame
      locale={locale}
      path={path}
      query={await searchParams}
      trail={[{ label: t('title'), path }]}
    >
      <PageHead trail="blue" title={t('title')} lead={t('lead')} />
      <Reference locale={locale} {...await findReference()} />
    </Frame>
  )
}
