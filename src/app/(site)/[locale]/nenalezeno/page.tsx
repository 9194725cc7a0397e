import type { Metadata } from 'next'

import { NotFound } from '@/site/frame/NotFound'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { valueOf } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

export const generateMetadata = async ({ params }: ListProps): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'notFound')('title'),
  robots: { index: false },
})

/** The same answer as HTML: Next's own needs script, so our server sends this one with status 404. */
export default async function NotFoundAsPage({ params, searchParams }: ListProps) {
  const words = valueOf(await searchParams, 'q')
  return <NotFound locale={localeOf((await params).locale)} words={words} />
}
