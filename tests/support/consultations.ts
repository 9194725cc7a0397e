import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'

import { addressHeader } from '@/lib/clientAddress'

import type { Cms } from './cms'
import { next, sample, words, write, type Ground } from './content'

const hourMs = 3_600_000

/** A moment so many hours from now. */
export const inHours = (hours: number): string =>
  new Date(Date.now() + hours * hourMs).toISOString()

/** A public plan with a section, a priority with a goal, and a measure; and its consultation, open now. */
export const openConsultation = async (
  { payload }: Cms,
  ground: Ground,
  changes: { plan?: object; consultation?: object } = {},
) => {
  const plan = await write(payload, 'plans', {
    ...sample('plans', `Návrh plánu ${next()}`, ground),
    state: 'commenting',
    _status: 'published',
    sections: [{ title: 'Analytická část', body: words('Seniorů přibývá.') }],
    priorities: [
      { code: '1', title: 'Pomoc doma', goals: [{ code: '1.1', title: 'Péče sedm dní v týdnu' }] },
    ],
    ...changes.plan,
  })
  const measure = await write(payload, 'measures', {
    title: 'Noční péče',
    description: 'Služba přibere tři pečovatelky.',
    plan,
    code: '1.1.1',
    _status: 'published',
  })
  const consultation = await write(payload, 'consultations', {
    plan,
    opensAt: inHours(-24),
    closesAt: inHours(24),
    ...changes.consultation,
  })
  return { plan, measure, consultation }
}

/** A solved sum, as a browser sends it. */
export const solved = async (cms: Cms) => {
  const { body } = await cms.rest('/api/mistakes/challenge', { method: 'POST', body: {} })
  const challenge = body as Challenge
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) }
}

/** Sends a comment from an address of its own, with a solved sum unless another is given. */
export const sendComment = async (cms: Cms, consultation: string, body: object = {}) =>
  cms.rest(`/api/consultations/${consultation}/comments`, {
    method: 'POST',
    body: { item: 'plan', text: 'Chybí noční péče.', altcha: await solved(cms), ...body },
    headers: { [addressHeader]: `10.0.${next() % 250}.${next() % 250}` },
  })
