import { findPlaces } from '@/site/cms/signUp'
import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import { eventData } from '@/subjects/events/site/eventData'
import { EventDetail } from '@/subjects/events/site/EventDetail'
import { findEvent } from '@/subjects/events/site/queries'
import { RelatedNews } from '@/subjects/news/site/RelatedNews'
import { ProjectLinks } from '@/subjects/projects/site/ProjectLinks'
import { Publicity } from '@/subjects/projects/site/Publicity'
import { findProjectsByIds } from '@/subjects/projects/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { SignUpLink } from '@/subjects/registrations/site/SignUpLink'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { siteUrl } from '@/site/frame/siteUrl'
import { Translated } from '@/subjects/translations/site/Translated'
import { idsOf } from '@/lib/idOf'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

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
  const projects = await findProjectsByIds(locale, idsOf(event.projects))
  const places = event.signUpHere?.isOn ? await findPlaces(event.id) : null
  const trail = [{ label: texts(locale, 'events')('title'), path: '/akce' }]

  return (
    <Frame locale={locale} path={path} trail={[...trail, { label: event.title, path }]}>
      <JsonLd data={eventData(event, siteUrl(locale, path))} />
      <Translated locale={locale} collection="events" id={event.id}>
        <EventDetail
          locale={locale}
          event={event}
          signUp={places && <SignUpLink {...{ locale, event, places }} />}
          publicity={<Publicity locale={locale} projects={projects} />}
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
