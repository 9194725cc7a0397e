import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { label } from '@/lib/label'
import { isoDay } from '@/lib/formatDate'
import { mostOfEndNote } from '@/lib/mostOfEndNote'
import { fail } from '@/platform/requests/fail'
import { storedRow } from '@/platform/database/storedRow'

const body = z.strictObject({
  endedOn: z.iso.date(),
  services: z.enum(['end', 'follow']),
  people: z.enum(['stay', 'follow']).optional(),
  successor: z.string().min(1).max(60).nullish(),
  endNote: z.string().trim().max(mostOfEndNote).nullish(),
})

/** How an organisation ends, as somebody decided. */
export type Ending = Omit<z.infer<typeof body>, 'successor'> & { successor: string | null }

/** What a request says of the end of an organisation; 400 where it cannot be understood or carried out. */
export const givenEnding = async (req: PayloadRequest, provider: string): Promise<Ending> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { success, data } = body.safeParse(req.data)
  if (!success) return fail(req, 400, faults.form)
  if (data.endedOn > isoDay(new Date())) fail(req, 400, faults.future)

  const ending = { ...data, successor: data.successor ?? null }
  const needsSuccessor = data.services === 'follow' || data.people === 'follow'
  if (needsSuccessor && !ending.successor) fail(req, 400, faults.nobody)
  if (ending.successor) await requireSuccessor(req, provider, ending.successor)
  return ending
}

const requireSuccessor = async (
  req: PayloadRequest,
  provider: string,
  id: string,
): Promise<void> => {
  const row = id === provider ? null : await storedRow(req, 'providers', id)
  const isHere = row?._status === 'published' && !row.deletedAt && row.hasEnded !== true
  if (!isHere) fail(req, 400, faults.successor)
}

const faults = {
  form: label(
    'Napište den konce (endedOn) a co bude se službami (services: end, nebo follow).',
    'Say the day of the end (endedOn) and what becomes of the services (services: end or follow).',
    'Напишіть день припинення (endedOn) і що буде з послугами (services: end або follow).',
  ),
  future: label(
    'Tento den teprve bude. Ukončete poskytovatele, až skončí.',
    'This day is still to come. End the provider once it has ended.',
    'Цей день ще не настав. Завершіть надавача, коли він припиниться.',
  ),
  nobody: label(
    'Vyberte, kdo služby a lidi přebírá.',
    'Choose who takes over the services and the people.',
    'Виберіть, хто переймає послуги й людей.',
  ),
  successor: label(
    'Nástupcem může být jen jiný zveřejněný poskytovatel, který neskončil.',
    'Only another public provider that has not ended can be the successor.',
    'Правонаступником може бути лише інший опублікований надавач, який не припинився.',
  ),
}
