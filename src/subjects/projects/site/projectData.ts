import { docOf } from '@/lib/populated'
import type { Project } from '@/payload-types'

/** A project for search engines. */
export const projectData = (project: Project, url: string) => ({
  '@type': 'Project',
  '@id': url,
  name: project.title,
  alternateName: project.shortTitle ?? undefined,
  description: project.summary,
  identifier: project.registrationNumber ?? undefined,
  url,
  foundingDate: project.startsOn?.slice(0, 10),
  dissolutionDate: project.endsOn?.slice(0, 10),
  parentOrganization: project.beneficiary?.name && {
    '@type': 'Organization',
    name: project.beneficiary.name,
    url: project.beneficiary.web ?? undefined,
  },
  funder: docOf(project.programme) && {
    '@type': 'Organization',
    name: docOf(project.programme)?.name,
  },
})
