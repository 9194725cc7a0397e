import { notFound } from 'next/navigation'
import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import type { SearchParams } from '@/lib/searchParams'
import { Columns } from '@/site/components/Columns/Columns'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { texts } from '@/site/texts/texts'
import { CommentForm } from '@/subjects/consultations/site/CommentForm'
import { ConsultationFacts } from '@/subjects/consultations/site/ConsultationFacts'
import { consultationPath } from '@/subjects/consultations/site/consultationPath'
import { findConsultations, findItems } from '@/subjects/consultations/site/queries'
import { Rounds } from '@/subjects/consultations/site/Rounds'
import { Standing } from '@/subjects/consultations/site/Standing'
import { commentLines } from '@/subjects/plans/site/commentLines'
import { findPlan } from '@/subjects/plans/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'

type Props = DetailProps & { searchParams: Promise<SearchParams> }

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const plan = await orMoved(await findPlan(locale, slug), locale, `/plany/${slug}`)
  const rounds = await findConsultations(locale, plan.id)
  const [newest] = rounds
  if (!newest) notFound()
  return { locale, plan, rounds, newest, path: consultationPath(slug) }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { locale, path, plan } = await load(params)
  const t = texts(locale, 'consultation')
  return pageMetadata({
    locale,
    path,
    title: `${t('title')}: ${plan.title}`,
    description: t('lead'),
  })
}

/** Where people comment on a plan, read what others have said, and in the end how all was settled. */
export default async function ConsultationPage({ params, searchParams }: Props) {
  const { locale, path, plan, rounds, newest } = await load(params)
  const { k, odeslano } = await searchParams
  const state = readFormState((await headers()).get(formStateHeader))
  const items = newest.state === 'open' || state ? await findItems(locale, newest.id) : []
  const chosen = state?.values.item ?? k
  const item = items.find(({ id }) => id === chosen)
  const isWriting = Boolean(state ?? (newest.state === 'open' && item))
  const t = texts(locale, 'consultation')
  const trail = [
    { label: texts(locale, 'plans')('title'), path: '/plany' },
    { label: plan.title, path: `/plany/${plan.slug}` },
    { label: t('title'), path },
  ]
  const otherWays = commentLines(locale, { ...plan.commenting, web: null })

  return (
    <Frame locale={locale} path={path} trail={trail}>
      <PageHead trail="red" kind={plan.title} title={t('title')} />
      {isWriting ? (
        <>
          <Standing locale={locale} consultation={newest} isSent={false} />
          <CommentForm {...{ locale, item, state }} slug={plan.slug} />
        </>
      ) : (
        <Columns side={<ConsultationFacts {...{ locale, otherWays }} consultation={newest} />}>
          <Standing locale={locale} consultation={newest} isSent={Boolean(odeslano)} />
          <Rounds {...{ locale, rounds, items }} slug={plan.slug} />
        </Columns>
      )}
    </Frame>
  )
}
