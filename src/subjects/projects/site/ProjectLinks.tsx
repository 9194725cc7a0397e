import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import type { ProjectCardData } from './ProjectCard'
import { ProjectList } from './ProjectList'

type Props = { locale: Locale; projects: ProjectCardData[] }

/** The projects that something belongs to; nothing when there are none. */
export const ProjectLinks = ({ locale, projects }: Props) =>
  projects.length === 0 ? null : (
    <Section id="projekty" title={texts(locale, 'projects')('title')} trail="blue">
      <ProjectList locale={locale} projects={projects} />
    </Section>
  )
