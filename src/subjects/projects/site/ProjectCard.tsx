import { Card } from '@/site/components/Card/Card'
import { fundingTotal } from '@/lib/fundingTotal'
import { formatMoney } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Project } from '@/payload-types'

import { PhaseTag } from './PhaseTag'
import { projectDates } from './projectDates'

export type ProjectCardData = Pick<Project, 'id' | 'title' | 'slug'> &
  Partial<
    Pick<
      Project,
      | 'shortTitle'
      | 'summary'
      | 'phase'
      | 'startsOn'
      | 'startsOnPrecision'
      | 'endsOn'
      | 'endsOnPrecision'
      | 'funding'
      | 'totalBudget'
      | 'currency'
    >
  > & { beneficiary?: { name?: string | null } | null }

type Props = { locale: Locale; project: ProjectCardData; level?: 2 | 3 }

/** A project in a list. */
export const ProjectCard = ({ locale, project, level }: Props) => {
  const total = fundingTotal(project)

  return (
    <Card
      href={pathTo(locale, `/projekty/${project.slug}`)}
      title={project.shortTitle || project.title}
      level={level}
      above={
        <>
          <PhaseTag locale={locale} phase={project.phase} />
          <span>{projectDates(locale, project)}</span>
        </>
      }
      text={project.summary}
      below={
        <>
          {project.beneficiary?.name && <span>{project.beneficiary.name}</span>}
          {!!total && <strong>{formatMoney(locale, total, project.currency)}</strong>}
        </>
      }
    />
  )
}
