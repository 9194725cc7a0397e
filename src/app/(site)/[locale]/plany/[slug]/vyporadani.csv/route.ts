import { localeOf } from '@/lib/localeOf'
import { findComments, findConsultations } from '@/subjects/consultations/site/queries'
import { settlementCsv } from '@/subjects/consultations/site/settlementCsv'
import { findPlan } from '@/subjects/plans/site/queries'

type Context = { params: Promise<{ locale: string; slug: string }> }

/** How the comments on a plan were settled, as a table; 404 while nothing is published. */
export const GET = async (_: Request, { params }: Context): Promise<Response> => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const plan = await findPlan(locale, slug)
  const rounds = plan ? await findConsultations(locale, plan.id) : []
  const settled = rounds.filter(({ state }) => state === 'settled')
  if (settled.length === 0) return new Response('Not Found', { status: 404 })

  const comments = await Promise.all(settled.map(({ id }) => findComments(id)))
  const rows = settled.map((round, at) => ({ round, comments: comments[at] ?? [] }))
  return new Response(settlementCsv(locale, rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}-vyporadani.csv"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
