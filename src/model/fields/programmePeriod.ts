import type { UIField } from 'payload'

/** Asks whether the programme is right when its period does not fit the dates of the project; refuses nothing. */
export const programmePeriod = (): UIField => ({
  name: 'programmePeriod',
  type: 'ui',
  admin: { components: { Field: '/src/subjects/projects/desk/ProgrammePeriod#ProgrammePeriod' } },
})
