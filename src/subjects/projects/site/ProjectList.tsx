import { CardList } from '@/site/components/Card/CardList'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { ProjectCard, type ProjectCardData } from './ProjectCard'

type Props = { locale: Locale; projects: ProjectCardData[]; level?: 2 | 3 }

/** Projects side by side, or what to do when there are none. */
export const ProjectList = ({ locale, projects, level }: Props) => {
  const t = texts(locale, 'projects')
  if (projects.length > 0) {
    return (
      <CardList>
        {projects.map((project) => (
          <ProjectCard key={project.id} locale={locale} project={project} level={level} />
        ))}
      </CardList>
    )
  }

  return (
    <EmptyList title={t('emptyTitle')}>
      <p>
        <a href={pathTo(locale, '/projekty')}>{t('emptyHelp')}</a>
      </p>
    </EmptyList>
  )
}
