import type { ReactNode } from 'react'

import { ContactPeople } from '@/site/components/ContactLinks/ContactPeople'
import { Facts } from '@/site/components/Facts/Facts'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import { Columns } from '@/site/components/Columns/Columns'
import { Tags } from '@/site/components/Tag/Tags'
import { sitsOn } from '@/lib/groupMembers'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf, docsOf } from '@/lib/populated'
import type { WorkingGroup } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { heldDates, type GroupEvent } from './groupEvents'
import { Meetings } from './Meetings'
import { Members } from './Members'
import { Overview } from './Overview'
import { Tasks } from './Tasks'
import { yearsOf } from './yearsOf'

type Props = {
  locale: Locale
  group: WorkingGroup
  events?: GroupEvent[]
  publicity?: ReactNode
  related?: ReactNode
  now?: Date
}

/** Everything about a working group. */
export const GroupDetail = ({
  locale,
  group,
  events = [],
  publicity,
  related,
  now = new Date(),
}: Props) => {
  const t = texts(locale, 'groups')
  const names = docsOf(group.targetGroups).map(({ name }) => name)
  const linksTo = (folder: string, docs: { slug: string; title: string }[]) =>
    docs.map(({ slug, title }) => (
      <a key={slug} href={pathTo(locale, `${folder}/${slug}`)}>
        {title}
      </a>
    ))
  const meetings = group.meetings ?? []
  const members = (group.members ?? []).filter((member) => sitsOn(member, now))
  const held = heldDates(meetings, events, now)
  const years = yearsOf(group, events, now)
  const facts = (
    <Facts
      stacked
      facts={[
        { term: t('kind'), value: texts(locale, 'groupKinds')(group.kind) },
        { term: t('territory'), value: docOf(group.territory)?.name },
        names.length > 0 && { term: t('targetGroups'), value: <Tags labels={names} /> },
        { term: t('projects'), value: linksTo('/projekty', docsOf(group.projects)) },
        { term: t('plans'), value: linksTo('/plany', docsOf(group.plans)) },
      ]}
    />
  )

  return (
    <>
      <PageHead trail="red" kind={t('one')} title={group.name} lead={group.summary} />
      {publicity}
      <Columns side={facts}>
        <RichText locale={locale} value={group.body} />
        {members.length > 0 && (
          <Section id="slozeni" title={t('members')}>
            <Members locale={locale} members={members} />
          </Section>
        )}
        {related}
        {!!group.tasks?.length && (
          <Section id="ukoly" title={t('tasks')}>
            <Tasks locale={locale} tasks={group.tasks} now={now} />
          </Section>
        )}
        {meetings.length + held.length > 0 && (
          <Section id="jednani" title={t('meetings')}>
            <Meetings {...{ locale, meetings, events, held }} />
          </Section>
        )}
        {years.length > 0 && (
          <Section id="prehled" title={t('overview')}>
            <Overview locale={locale} years={years} />
          </Section>
        )}
        {!!group.contacts?.length && (
          <Section id="kontakty" title={texts(locale, 'common')('contacts')}>
            <ContactPeople people={group.contacts} />
          </Section>
        )}
      </Columns>
      <Stamp locale={locale} changedAt={group.updatedAt} />
    </>
  )
}
