import { ValidationError, type PayloadHandler, type PayloadRequest } from 'payload'

import { label, say } from '@/lib/label'
import { textOf } from '@/platform/requests/textOf'
import { fail } from '@/platform/requests/fail'

import { changesOf } from './changesOf'
import { requireOwner, entryOf, type Reviewed, type Entry } from './entry'
import { faultsIn } from './faultsIn'
import { handOver } from './handOver'
import { waitingProposal } from './proposals'

/** `POST /:id/submit {note?}`: a provider's person hands the newest draft over for approval. */
export const submit =
  (collection: Reviewed): PayloadHandler =>
  async (req) => {
    const { id, newest, published } = await entryOf(req, collection)
    requireOwner(req, collection, newest)
    if (await waitingProposal(req, collection, id)) fail(req, 409, faults.waits)

    const { flattenedFields } = req.payload.collections[collection].config
    const changes = changesOf(flattenedFields, published ?? {}, newest)
    if (published && changes.length === 0) fail(req, 400, faults.nothing)
    await requireSound(req, collection, newest)

    const note = await textOf(req, 'note')
    const isNew = !published
    const doc = await handOver(req, { collection, entry: newest, changes, note, isNew })
    return Response.json({ doc, message: say(req, done) })
  }

const requireSound = async (
  req: PayloadRequest,
  collection: Reviewed,
  entry: Entry,
): Promise<void> => {
  const { flattenedFields } = req.payload.collections[collection].config
  const errors = await faultsIn(req, flattenedFields, entry, { entry, collection, path: [] })
  if (errors.length) throw new ValidationError({ collection, errors, id: entry.id, req }, req.t)
}

const done = label(
  'Odesláno ke schválení. O rozhodnutí dostanete zprávu.',
  'Sent for approval. You will be told of the decision.',
  'Надіслано на схвалення. Вас повідомлять про рішення.',
)

const faults = {
  waits: label(
    'Tento záznam už čeká na schválení. Chcete-li ho ještě změnit, vezměte ho nejdřív zpět.',
    'This entry already waits for approval. To change it, take it back first.',
    'Цей запис уже чекає на схвалення. Щоб змінити його, спершу відкличте.',
  ),
  nothing: label(
    'Není co schvalovat: od zveřejnění se nic nezměnilo.',
    'There is nothing to approve: nothing has changed since publication.',
    'Немає чого схвалювати: після публікації нічого не змінилося.',
  ),
}
