import { PageHead } from '@/components/PageHead/PageHead'
import { Statement } from '@/features/accessibility/Statement'
import { Frame } from '@/features/site/Frame'
import { pageMetadata } from '@/features/site/pageMetadata'
import { findSite } from '@/features/site/queries'
import { siteUrl } from '@/features/site/siteUrl'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/texts/texts'

const path = '/prohlaseni-o-pristupnosti'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  return pageMetadata({ locale, path, title: texts(locale, 'accessibility')('title') })
}

export default async function AccessibilityPage({ params }: ListProps) {
  const locale = localeOf((await params).locale)
  const site = await findSite(locale)
  const title = texts(locale, 'accessibility')('title')

  return (
    <Frame locale={locale} path={path} trail={[{ label: title, path }]}>
      <PageHead trail="local" title={title} />
      <Statement locale={locale} site={site} address={siteUrl(locale, '/')} />
    </Frame>
  )
}
