import { findEventsOf } from '@/subjects/events/site/queries'
import { RelatedEvents } from '@/subjects/events/site/RelatedEvents'
import { GroupDetail } from '@/subjects/groups/site/GroupDetail'
import { eventsBeside } from '@/subjects/groups/site/groupEvents'
import { findGroup } from '@/subjects/groups/site/queries'
import { Publicity } from '@/subjects/projects/site/Publicity'
import { findProjectsByIds } from '@/subjects/projects/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { Translated } from '@/subjects/translations/site/Translated'
import { idsOf } from '@/lib/idOf'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/pracovni-skupiny/${slug}`
  const group = await orMoved(await findGroup(locale, slug), locale, path)
  return { locale, path, group }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { group, ...at } = await load(params)
  return pageMetadata({ ...at, title: group.name, description: group.summary })
}

export default async function GroupPage({ params }: DetailProps) {
  const { locale, path, group } = await load(params)
  const projects = await findProjectsByIds(locale, idsOf(group.projects))
  const events = await findEventsOf(locale, 'workingGroup', group.id)
  const beside = eventsBeside(group.meetings, events, new Date())
  const trail = [{ label: texts(locale, 'groups')('title'), path: '/pracovni-skupiny' }]

  return (
    <Frame locale={locale} path={path} trail={[...trail, { label: group.name, path }]}>
      <Translated locale={locale} collection="working-groups" id={group.id}>
        <GroupDetail
          locale={locale}
          group={group}
          publicity={<Publicity locale={locale} projects={projects} />}
          events={events}
          related={<RelatedEvents locale={locale} events={beside} />}
        />
      </Translated>
    </Frame>
  )
}
