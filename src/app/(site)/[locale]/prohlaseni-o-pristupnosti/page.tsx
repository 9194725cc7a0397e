import { PageHead } from '@/site/components/PageHead/PageHead'
import { Statement } from '@/subjects/accessibility/site/Statement'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { siteUrl } from '@/site/frame/siteUrl'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

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
