import { JsonLd } from '@/components/JsonLd/JsonLd'
import { eventData } from '@/features/events/eventData'
import { EventDetail } from '@/features/events/EventDetail'
import { findEvent } from '@/features/events/queries'
import { RelatedNews } from '@/features/news/RelatedNews'
import { ProjectLinks } from '@/features/projects/ProjectLinks'
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
  const path = `/akce/${slug}`
  const event = await orMoved(await findEvent(locale, slug), locale, path)
  return { locale, path, event }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { event, ...at } = await load(params)
  const { title, summary, image } = event
  return pageMetadata({ ...at, title, description: summary, image })
}

export default async function EventPage({ params }: DetailProps) {
  const { locale, path, event } = await load(params)
  const [site, projects] = await Promise.all([
    findSite(locale),
    findProjectsByIds(locale, idsOf(event.projects)),
  ])
  const trail = [{ label: texts(locale, 'events')('title'), path: '/akce' }]
  const organiser = site.operator?.name ?? site.name

  return (
    <Frame locale={locale} path={path} trail={[...trail, { label: event.title, path }]}>
      <JsonLd data={eventData(event, siteUrl(locale, path), organiser)} />
      <Translated locale={locale} collection="events" id={event.id}>
        <EventDetail
          locale={locale}
          event={event}
          publicity={projects.map((project) => (
            <PublicityStrip key={project.id} locale={locale} project={project} />
          ))}
          related={
            <>
              <ProjectLinks locale={locale} projects={projects} />
              <RelatedNews locale={locale} what="events" id={event.id} />
            </>
          }
        />
      </Translated>
    </Frame>
  )
}
