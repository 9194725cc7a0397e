import type { PayloadHandler } from 'payload'

import { isStaff } from '@/lib/roles'
import type { SupportedView } from '@/lib/supportedView'
import { fail } from '@/platform/requests/fail'

import { countOf, hoursOf } from './countOf'
import { faults } from './faults'
import type { Doubt } from './personsOf'
import { supportOf, type Support } from './supportOf'
import type { StaffView } from './view'

const fresh = { headers: { 'Cache-Control': 'no-store' } }

/**
 * `GET /api/projects/:id/supported`: how many people a project has reached, each once. For staff with hours and with those
 * of whom nobody has said whether they are one; for others only where a coordinator shows it.
 */
export const readSupported: PayloadHandler = async (req) => {
  const support = await supportOf(req.payload, String(req.routeParams?.id))
  if (!support) return fail(req, 404, faults.project)
  if (isStaff(req.user)) return Response.json(staffView(support), fresh)

  if (!support.project.supported?.isShown) return fail(req, 404, faults.project)
  const { persons, supported, thresholdHours, byPeriod } = staffView(support)
  const view: SupportedView = {
    persons,
    supported,
    thresholdHours,
    byPeriod: byPeriod.map(({ startsOn, endsOn, persons: all, supported: counted }) => ({
      startsOn,
      endsOn,
      persons: all,
      supported: counted,
    })),
  }
  return Response.json(view, fresh)
}

const staffView = ({ project, thresholdHours, persons, doubts }: Support): StaffView => {
  const attended = persons.flatMap((person) => person.attended)
  const { supported } = countOf(persons, thresholdHours, {})
  return {
    persons: persons.length,
    supported,
    thresholdHours,
    hours: hoursOf(attended),
    withoutHours: attended.filter(({ hours }) => hours === null).length,
    byPeriod: (project.supported?.periods ?? []).map((period) =>
      countOf(persons, thresholdHours, period),
    ),
    doubts: doubts.map(({ first, second }) => ({ first: shown(first), second: shown(second) })),
  }
}

const shown = ({ id, name, email, startsAt }: Doubt['first']) => ({
  registration: id,
  name,
  email,
  startsAt,
})
