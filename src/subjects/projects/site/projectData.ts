import { docOf, docsOf } from '@/lib/populated'
import type { Project } from '@/payload-types'

import { machineDate } from './projectDates'

/** A project for search engines. */
export const projectData = (project: Project, url: string) => ({
  '@type': 'Project',
  '@id': url,
  name: project.title,
  alternateName: project.shortTitle ?? undefined,
  description: project.summary,
  identifier: project.registrationNumber ?? undefined,
  url,
  foundingDate: project.startsOn && machineDate(project.startsOn, project.startsOnPrecision),
  dissolutionDate: project.endsOn && machineDate(project.endsOn, project.endsOnPrecision),
  parentOrganization: project.beneficiary?.name && {
    '@type': 'Organization',
    name: project.beneficiary.name,
    url: project.beneficiary.web ?? undefined,
  },
  funder: fundersOf(project),
})

const fundersOf = ({ programme, otherProgrammes }: Project) => {
  const first = docOf(programme)
  const funders = [...(first ? [first] : []), ...docsOf(otherProgrammes)].map(({ name }) => ({
    '@type': 'Organization',
    name,
  }))
  return funders.length > 1 ? funders : funders[0]
}
