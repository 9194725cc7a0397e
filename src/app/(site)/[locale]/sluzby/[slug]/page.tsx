import { JsonLd } from '@/components/JsonLd/JsonLd'
import { KeepLink } from '@/components/KeepLink/KeepLink'
import { orMoved } from '@/features/redirects/queries'
import { findService } from '@/features/services/queries'
import { serviceData } from '@/features/services/serviceData'
import { ServiceDetail } from '@/features/services/ServiceDetail'
import { ServicesOf } from '@/features/services/ServicesOf'
import { ShortlistBar } from '@/features/services/shortlist/ShortlistBar'
import { Frame } from '@/features/site/Frame'
import { pageMetadata } from '@/features/site/pageMetadata'
import { siteUrl } from '@/features/site/siteUrl'
import { Translated } from '@/features/translations/Translated'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/texts/texts'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/sluzby/${slug}`
  const service = await orMoved(await findService(locale, slug), locale, path)
  return { locale, path, service }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { service, ...at } = await load(params)
  return pageMetadata({ ...at, title: service.name, description: service.summary })
}

export default async function ServicePage({ params }: DetailProps) {
  const { locale, path, service } = await load(params)
  const t = texts(locale, 'services')
  const provider = docOf(service.provider)
  const trail = [{ label: texts(locale, 'catalogue')('title'), path: '/katalog' }]

  return (
    <Frame locale={locale} path={path} trail={[...trail, { label: service.name, path }]}>
      <JsonLd data={serviceData(service, siteUrl(locale, path))} />
      <Translated locale={locale} collection="services" id={service.id}>
        <ServiceDetail
          locale={locale}
          service={service}
          actions={
            <p>
              <KeepLink locale={locale} slug={service.slug} name={service.name} />
            </p>
          }
          related={
            <ServicesOf
              locale={locale}
              what="provider"
              id={provider?.id ?? ''}
              title={t('other')}
              without={service.id}
              limit={4}
              more={
                provider && {
                  label: provider.name,
                  href: pathTo(locale, `/poskytovatele/${provider.slug}`),
                }
              }
            />
          }
        />
      </Translated>
      <ShortlistBar locale={locale} />
    </Frame>
  )
}
