import type { Payload } from 'payload'

import { idOf } from '@/lib/idOf'

/** The part of a plan that a comment is about, by its kind and code: `goal 1.2`; the whole plan is `plan`. */
export const itemOf = async (
  payload: Payload,
  consultationId: string,
  named: string,
): Promise<string> => {
  const [kind, code] = named.split(' ')
  const read = { depth: 0, overrideAccess: true } as const
  const consultation = await payload.findByID({
    collection: 'consultations',
    id: consultationId,
    ...read,
  })
  const id = String(idOf(consultation.plan))
  const { priorities } = await payload.findByID({ collection: 'plans', id, ...read })
  const rows =
    kind === 'goal' ? (priorities ?? []).flatMap(({ goals }) => goals ?? []) : (priorities ?? [])
  const row = rows.find((each) => each.code === code)
  return row ? `${kind}-${row.id}` : named
}
