import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import { providerData } from '@/subjects/providers/site/providerData'
import { ProviderDetail } from '@/subjects/providers/site/ProviderDetail'
import { findFormer, findProvider } from '@/subjects/providers/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { ServicesOf } from '@/subjects/catalogue/site/ServicesOf'
import { ShortlistBar } from '@/subjects/catalogue/site/shortlist/ShortlistBar'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { siteUrl } from '@/site/frame/siteUrl'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/poskytovatele/${slug}`
  const provider = await orMoved(await findProvider(locale, slug), locale, path)
  return { locale, path, provider }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { provider, ...at } = await load(params)
  const { name, summary, logo } = provider
  return pageMetadata({ ...at, title: name, description: summary, image: logo })
}

export default async function ProviderPage({ params }: DetailProps) {
  const { locale, path, provider } = await load(params)
  const t = texts(locale, 'providers')
  const trail = [{ label: texts(locale, 'catalogue')('title'), path: '/katalog' }]
  const services = (
    <ServicesOf
      locale={locale}
      what="provider"
      id={provider.id}
      title={t('services')}
      whenEmpty={provider.hasEnded ? undefined : `${t('noServices')} ${t('noServicesHelp')}`}
    />
  )

  return (
    <Frame locale={locale} path={path} trail={[...trail, { label: provider.name, path }]}>
      <JsonLd data={providerData(provider, siteUrl(locale, path))} />
      <ProviderDetail
        locale={locale}
        provider={provider}
        former={await findFormer(locale, provider.id)}
        services={services}
      />
      <ShortlistBar locale={locale} />
    </Frame>
  )
}
