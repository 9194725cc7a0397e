import { ConsultationBox } from '@/subjects/consultations/site/ConsultationBox'
import { findConsultations } from '@/subjects/consultations/site/queries'
import { RelatedNews } from '@/subjects/news/site/RelatedNews'
import { commentLines } from '@/subjects/plans/site/commentLines'
import { measureFilters } from '@/subjects/plans/site/measures/filters'
import { PlanMeasures } from '@/subjects/plans/site/measures/PlanMeasures'
import { findTree } from '@/subjects/plans/site/measures/queries'
import { PlanDetail } from '@/subjects/plans/site/PlanDetail'
import { findPlan, findPlansOf } from '@/subjects/plans/site/queries'
import { ProjectLinks } from '@/subjects/projects/site/ProjectLinks'
import { Publicity } from '@/subjects/projects/site/Publicity'
import { findProjectsByIds } from '@/subjects/projects/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { Translated } from '@/subjects/translations/site/Translated'
import { idsOf } from '@/lib/idOf'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

type Props = DetailProps & { searchParams: Promise<SearchParams> }

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/plany/${slug}`
  const plan = await orMoved(await findPlan(locale, slug), locale, path)
  return { locale, path, plan }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { plan, ...at } = await load(params)
  return pageMetadata({ ...at, title: plan.title, description: plan.summary, image: plan.image })
}

export default async function PlanPage({ params, searchParams }: Props) {
  const { locale, path, plan } = await load(params)
  const query = await searchParams
  const [successors, parts, projects, tree, [consultation]] = await Promise.all([
    findPlansOf(locale, 'predecessor', plan.id),
    findPlansOf(locale, 'partOf', plan.id),
    findProjectsByIds(locale, idsOf(plan.projects)),
    findTree(locale, plan.id),
    findConsultations(locale, plan.id),
  ])
  const trail = [{ label: texts(locale, 'plans')('title'), path: '/plany' }]
  const related = (
    <>
      <ProjectLinks locale={locale} projects={projects} />
      <RelatedNews locale={locale} what="plans" id={plan.id} />
    </>
  )

  return (
    <Frame
      locale={locale}
      path={path}
      query={query}
      trail={[...trail, { label: plan.title, path }]}
    >
      <Translated locale={locale} collection="plans" id={plan.id}>
        <PlanDetail
          locale={locale}
          plan={plan}
          successors={successors}
          parts={parts}
          consultation={
            consultation && (
              <ConsultationBox
                locale={locale}
                slug={plan.slug}
                consultation={consultation}
                otherWays={commentLines(locale, { ...plan.commenting, web: null })}
              />
            )
          }
          measures={
            tree.totalMeasures > 0 && (
              <PlanMeasures locale={locale} tree={tree} filters={measureFilters(query)} />
            )
          }
          publicity={<Publicity locale={locale} projects={projects} />}
          related={related}
        />
      </Translated>
    </Frame>
  )
}
