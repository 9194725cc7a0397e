import { permanentRedirect } from 'next/navigation'

import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { publicPath } from '@/lib/publicKinds'
import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import { ShareBox } from '@/site/components/ShareBox/ShareBox'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { siteUrl } from '@/site/frame/siteUrl'
import { texts } from '@/site/texts/texts'
import { MeasureHint } from '@/subjects/consultations/site/MeasureHint'
import { findConsultations } from '@/subjects/consultations/site/queries'
import { measureData } from '@/subjects/plans/site/measures/measureData'
import { MeasureDetail } from '@/subjects/plans/site/measures/MeasureDetail'
import { findMeasure } from '@/subjects/plans/site/measures/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { Translated } from '@/subjects/translations/site/Translated'

type Props = { params: Promise<{ locale: string; slug: string; code: string[] }> }

const load = async (params: Props['params']) => {
  const { locale: segment, slug, code: parts } = await params
  const locale = localeOf(segment)
  const planPath = `/plany/${slug}`
  const code = parts.join('/')
  const asked = `${planPath}/${code}`
  const measure = await orMoved(await findMeasure(locale, slug, code), locale, asked, planPath)
  const path = publicPath('measures', measure.slug) ?? asked
  if (path !== asked) permanentRedirect(pathTo(locale, path))
  return { locale, path, planPath, measure }
}

export const generateMetadata = async ({ params }: Props) => {
  const { locale, path, measure } = await load(params)
  const title = `${measure.code} ${measure.title}`
  return pageMetadata({ locale, path, title, description: measure.description })
}

export default async function MeasurePage({ params }: Props) {
  const { locale, path, planPath, measure } = await load(params)
  const url = siteUrl(locale, path)
  const plan = docOf(measure.plan)
  const [consultation] = plan ? await findConsultations(locale, plan.id) : []
  const trail = [
    { label: texts(locale, 'plans')('title'), path: '/plany' },
    { label: plan?.title ?? texts(locale, 'measures')('plan'), path: planPath },
    { label: texts(locale, 'measures')('codeOf', { code: measure.code }), path },
  ]

  return (
    <Frame locale={locale} path={path} trail={trail}>
      <JsonLd data={measureData(measure, url, siteUrl(locale, planPath))} />
      <Translated locale={locale} collection="measures" id={measure.id}>
        <MeasureDetail
          locale={locale}
          measure={measure}
          hint={
            plan && (
              <MeasureHint
                locale={locale}
                slug={plan.slug}
                measureId={measure.id}
                consultation={consultation}
              />
            )
          }
          share={<ShareBox locale={locale} title={`${measure.code} ${measure.title}`} url={url} />}
        />
      </Translated>
    </Frame>
  )
}
