import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { fail } from '@/platform/requests/fail'

/** Prompts that are confirmed, each with the fingerprint of what was seen. */
export type Seen = { id: string; fingerprint: string }
type Asked = { isForm: boolean; entries: Seen[] | null; locale: string }

const mostEntries = 500

/**
 * What a confirmation says: a form of the page (`entry=ID:FINGERPRINT`, repeated) or JSON
 * (`{entries: [{id, fingerprint}]}`); without entries, all that the letter named.
 */
export const seenEntries = async (req: PayloadRequest): Promise<Asked> => {
  const type = req.headers.get('Content-Type') ?? ''
  const isForm = type.startsWith('application/x-www-form-urlencoded')
  if (isForm) {
    const form = new URLSearchParams(await req.text?.())
    const entries = form.getAll('entry').map((each) => {
      const [id = '', fingerprint = ''] = each.split(':')
      return { id, fingerprint }
    })
    return { isForm, entries, locale: form.get('locale') ?? 'cs' }
  }
  if (!req.data) await addDataAndFileToRequest(req)
  const entries: unknown = req.data?.entries
  if (entries !== undefined && !areSeen(entries)) return fail(req, 400, wrong)

  return { isForm, entries: entries ?? null, locale: 'cs' }
}

const areSeen = (value: unknown): value is Seen[] =>
  Array.isArray(value) &&
  value.length <= mostEntries &&
  value.every(
    (each: Partial<Seen> | null) =>
      typeof each?.id === 'string' && typeof each.fingerprint === 'string',
  )

const wrong = label(
  'entries je seznam {id, fingerprint}.',
  'entries is a list of {id, fingerprint}.',
  'entries — це список {id, fingerprint}.',
)
