import { PageDetail } from '@/subjects/pages/site/PageDetail'
import { findPage, findSubpages, pageTrail } from '@/subjects/pages/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { Translated } from '@/subjects/translations/site/Translated'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/o-portalu/${slug}`
  const page = await orMoved(await findPage(locale, slug), locale, path)
  return { locale, path, page }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { page, ...at } = await load(params)
  return pageMetadata({ ...at, title: page.title, description: page.summary })
}

export default async function LastingPage({ params }: DetailProps) {
  const { locale, path, page } = await load(params)
  const subpages = await findSubpages(locale, page.id)

  return (
    <Frame locale={locale} path={path} trail={pageTrail(page)}>
      <Translated locale={locale} collection="pages" id={page.id}>
        <PageDetail locale={locale} page={page} subpages={subpages} />
      </Translated>
    </Frame>
  )
}
