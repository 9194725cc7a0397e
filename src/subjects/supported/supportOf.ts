import type { Payload } from 'payload'

import { idOf } from '@/lib/idOf'
import type { Event, PersonMatch, Programme, Project, Registration } from '@/payload-types'

import { personsOf, type Doubt, type Person } from './personsOf'

/** All that is known of who took part in a project. */
export type Support = {
  project: Project
  thresholdHours: number | null
  persons: Person[]
  doubts: Doubt[]
}

/** Who took part in a project as it is public; null when there is none. */
export const supportOf = async ({ db }: Payload, id: string): Promise<Support | null> => {
  const project = await db.findOne<Project>({
    collection: 'projects',
    where: { id: { equals: id } },
  })
  if (!project || project._status !== 'published' || project.deletedAt) return null

  const programme = project.programme
    ? await db.findOne<Programme>({
        collection: 'programmes',
        where: { id: { equals: String(idOf(project.programme)) } },
      })
    : null
  const { docs: events } = await db.find<Event>({
    collection: 'events',
    where: { projects: { in: [id] } },
    pagination: false,
  })
  const { docs: there } = await db.find<Registration>({
    collection: 'registrations',
    where: {
      and: [{ event: { in: events.map((each) => each.id) } }, { attendance: { equals: 'there' } }],
    },
    pagination: false,
  })
  const { docs: matches } = await db.find<PersonMatch>({
    collection: 'person-matches',
    where: { project: { equals: id } },
    pagination: false,
  })
  const attended = there.map(({ id: of, name, email, startsAt, hours }) => ({
    id: String(of),
    name,
    email: email ?? null,
    startsAt,
    hours: hours ?? null,
  }))
  return {
    project,
    thresholdHours: programme?.supportHours ?? null,
    ...personsOf(attended, matches),
  }
}
