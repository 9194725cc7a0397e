import { Card } from '@/site/components/Card/Card'
import { formatDateRange } from '@/lib/formatDate'
import { formatMoney } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Project } from '@/payload-types'

import { PhaseTag } from './PhaseTag'

export type ProjectCardData = Pick<Project, 'id' | 'title' | 'slug'> &
  Partial<
    Pick<
      Project,
      'shortTitle' | 'summary' | 'phase' | 'startsOn' | 'endsOn' | 'fundingTotal' | 'currency'
    >
  > & { beneficiary?: { name?: string | null } | null }

type Props = { locale: Locale; project: ProjectCardData; level?: 2 | 3 }

/** A project in a list. */
export const ProjectCard = ({ locale, project, level }: Props) => (
  <Card
    href={pathTo(locale, `/projekty/${project.slug}`)}
    title={project.shortTitle || project.title}
    level={level}
    above={
      <>
        <PhaseTag locale={locale} phase={project.phase} />
        <span>{formatDateRange(locale, project.startsOn, project.endsOn)}</span>
      </>
    }
    text={project.summary}
    below={
      <>
        {project.beneficiary?.name && <span>{project.beneficiary.name}</span>}
        {!!project.fundingTotal && (
          <strong>{formatMoney(locale, project.fundingTotal, project.currency)}</strong>
        )}
      </>
    }
  />
)
