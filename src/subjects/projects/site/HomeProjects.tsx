import { Section } from '@/site/components/Section/Section'
import { homeCounts } from '@/lib/homeCounts'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { ProjectList } from './ProjectList'
import { findProjects } from './queries'

type Props = { locale: Locale }

/** The projects that go on now; nothing when there are none. */
export const HomeProjects = async ({ locale }: Props) => {
  const { docs } = await findProjects(
    locale,
    { page: 1, phase: 'running' },
    undefined,
    homeCounts.projects,
  )
  if (docs.length === 0) return null
  const t = texts(locale, 'home')

  return (
    <Section
      id="projekty"
      title={t('projects')}
      trail="blue"
      more={{ label: t('projectsAll'), href: pathTo(locale, '/projekty') }}
    >
      <ProjectList locale={locale} projects={docs} />
    </Section>
  )
}
