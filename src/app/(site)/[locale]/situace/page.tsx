import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { AllSituations } from '@/subjects/situations/site/AllSituations'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/situace'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'situations')
  return pageMetadata({ locale, path, title: t('list'), description: t('lead') })
}

/** All life situations, as the way to help for who does not know what it is called. */
export default async function SituationsPage({ params }: ListProps) {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'situations')

  return (
    <Frame locale={locale} path={path} trail={[{ label: t('list'), path }]}>
      <PageHead trail="green" title={t('list')} lead={t('lead')} />
      <AllSituations locale={locale} />
    </Frame>
  )
}
