import { orMoved } from '@/subjects/redirects/site/queries'
import { CallServices } from '@/subjects/catalogue/site/CallServices'
import { ServicesOf } from '@/subjects/catalogue/site/ServicesOf'
import { ShortlistBar } from '@/subjects/catalogue/site/shortlist/ShortlistBar'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { findSituation } from '@/subjects/situations/site/queries'
import { SituationDetail } from '@/subjects/situations/site/SituationDetail'
import { Translated } from '@/subjects/translations/site/Translated'
import { crisisOf } from '@/lib/crisis'
import { hrefWith } from '@/lib/hrefWith'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/situace/${slug}`
  const situation = await orMoved(await findSituation(locale, slug), locale, path)
  return { locale, path, situation }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { situation, ...at } = await load(params)
  return pageMetadata({ ...at, title: situation.title, description: situation.summary })
}

export default async function SituationPage({ params }: DetailProps) {
  const { locale, path, situation } = await load(params)
  const t = texts(locale, 'situations')
  const trail = [{ label: t('list'), path: '/situace' }]
  const crisis = crisisOf(situation, (await findSite(locale)).crisisLines ?? [])
  const filtered = hrefWith(pathTo(locale, '/katalog'), {}, { situace: situation.slug })
  const services = (
    <ServicesOf
      locale={locale}
      what="lifeSituations"
      id={situation.id}
      title={t('services')}
      more={{ label: t('allServices'), href: filtered }}
      limit={6}
      whenEmpty={`${t('none')} ${t('noneHelp')}`}
    />
  )

  return (
    <Frame
      locale={locale}
      path={path}
      trail={[...trail, { label: situation.title, path }]}
      isDiscreet={crisis !== null}
    >
      <Translated locale={locale} collection="life-situations" id={situation.id}>
        <SituationDetail
          {...{ locale, situation, crisis, services }}
          callServices={(url) => <CallServices locale={locale} url={url} />}
        />
      </Translated>
      <ShortlistBar locale={locale} />
    </Frame>
  )
}
