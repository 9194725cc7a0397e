import { JsonLd } from '@/components/JsonLd/JsonLd'
import { newsData } from '@/features/news/newsData'
import { NewsDetail } from '@/features/news/NewsDetail'
import { NewsRelations } from '@/features/news/NewsRelations'
import { findNewsItem } from '@/features/news/queries'
import { PublicityStrip } from '@/features/projects/PublicityStrip'
import { findProjectsByIds } from '@/features/projects/queries'
import { orMoved } from '@/features/redirects/queries'
import { Frame } from '@/features/site/Frame'
import { pageMetadata } from '@/features/site/pageMetadata'
import { findSite } from '@/features/site/queries'
import { siteUrl } from '@/features/site/siteUrl'
import { Translated } from '@/features/translations/Translated'
import { idsOf } from '@/lib/idOf'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/texts/texts'

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
          publicity={funded.map((project) => (
            <PublicityStrip key={project.id} locale={locale} project={project} />
          ))}
          related={<NewsRelations locale={locale} item={item} />}
        />
      </Translated>
    </Frame>
  )
}
