import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import { KeepLink } from '@/site/components/KeepLink/KeepLink'
import { orMoved } from '@/subjects/redirects/site/queries'
import { findService } from '@/subjects/catalogue/site/queries'
import { serviceData } from '@/subjects/catalogue/site/serviceData'
import { ServiceDetail } from '@/subjects/catalogue/site/ServiceDetail'
import { ServicesOf } from '@/subjects/catalogue/site/ServicesOf'
import { ShortlistBar } from '@/subjects/catalogue/site/shortlist/ShortlistBar'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { siteUrl } from '@/site/frame/siteUrl'
import { Translated } from '@/subjects/translations/site/Translated'
import { perilOfType } from '@/lib/crisis'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

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
  const isOfCrisis = perilOfType(docOf(service.serviceType)?.section) !== null
  const trail = [{ label: texts(locale, 'catalogue')('title'), path: '/katalog' }]

  return (
    <Frame
      locale={locale}
      path={path}
      trail={[...trail, { label: service.name, path }]}
      isDiscreet={isOfCrisis || service.isAddressSecret === true}
    >
      <JsonLd data={serviceData(service, siteUrl(locale, path))} />
      <Translated locale={locale} collection="services" id={service.id}>
        <ServiceDetail
          locale={locale}
          service={service}
          actions={
            <p>
              <KeepLink locale={locale} slug={service.slug} name={service.name} />{' '}
              <a href={pathTo(locale, `${path}/letak.pdf`)}>{t('sheet')}</a>
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
