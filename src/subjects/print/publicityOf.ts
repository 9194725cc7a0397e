import type { PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { docOf, docsOf } from '@/lib/populated'
import type { Project } from '@/payload-types'

/** The projects of an entry with their programmes, as the request may read them: an entry itself knows but their titles. */
export const projectsOf = async (
  req: PayloadRequest,
  projects: (string | Project)[] | null | undefined,
): Promise<Project[]> => {
  const ids = (projects ?? []).map((each) => String(idOf(each)))
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'projects',
    where: { id: { in: ids } },
    pagination: false,
    depth: 1,
    overrideAccess: false,
    req,
  })
  return docs
}

/** Who paid: the sentence of each programme of the projects once, or the project's own. */
export const publicityOf = (projects: Project[]): string[] => [
  ...new Set(
    projects.flatMap(({ programme, otherProgrammes, publicity }) => {
      const own = publicity?.usesPreset === false ? publicity.statement : null
      const programmes = [docOf(programme), ...docsOf(otherProgrammes)]
      return own ? [own] : programmes.flatMap((each) => each?.statement ?? [])
    }),
  ),
]
