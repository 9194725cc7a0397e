import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import { newsData } from '@/subjects/news/site/newsData'
import { NewsDetail } from '@/subjects/news/site/NewsDetail'
import { NewsRelations } from '@/subjects/news/site/NewsRelations'
import { findNewsItem } from '@/subjects/news/site/queries'
import { Publicity } from '@/subjects/projects/site/Publicity'
import { findProjectsByIds } from '@/subjects/projects/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { siteUrl } from '@/site/frame/siteUrl'
import { Translated } from '@/subjects/translations/site/Translated'
import { idsOf } from '@/lib/idOf'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/aktuality/${slug}`
  const item = await orMoved(await findNewsItem(locale, slug), locale, path)
  return { locale, path, item }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { item, ...at } = await load(params)
  const { title, summary, image } = item
  return pageMetadata({ ...at, title, description: summary, image, type: 'article' })
}

export default async function NewsItemPage({ params }: DetailProps) {
  const { locale, path, item } = await load(params)
  const [site, funded] = await Promise.all([
    findSite(locale),
    findProjectsByIds(locale, idsOf(item.projects)),
  ])
  const trail = [{ label: texts(locale, 'news')('title'), path: '/aktuality' }]

  return (
    <Frame locale={locale} path={path} trail={[...trail, { label: item.title, path }]}>
      <JsonLd data={newsData(item, siteUrl(locale, path), site.operator?.name ?? site.name)} />
      <Translated locale={locale} collection="news" id={item.id}>
        <NewsDetail
          locale={locale}
          item={item}
          publicity={<Publicity locale={locale} projects={funded} />}
          related={<NewsRelations locale={locale} item={item} />}
        />
      </Translated>
    </Frame>
  )
}
