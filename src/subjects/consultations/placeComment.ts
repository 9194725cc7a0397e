import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say, type Label } from '@/lib/label'
import { itemName } from '@/lib/planItems'
import type { Comment } from '@/payload-types'

import { isOpenConsultation } from './carryComments'
import { firstOfLetter } from './firstOfLetter'
import { itemsOf } from './itemsOf'
import { joinedSettlement } from './joinedSettlement'

type Stored = { id: string; plan: string; isPublic?: boolean; deletedAt?: string | null } & {
  settledAt?: string | null
}
type Placed = Partial<Comment>

/**
 * Gives a comment what follows from its consultation: the wording it was said to, as it reads in the plan now, and who
 * may read it; a further point of a letter gets the sender of the letter. Refuses what would leave a published
 * settlement with a hole.
 */
export const placeComment: CollectionBeforeValidateHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data) return data

  const asked: Placed = { ...originalDoc, ...data }
  const joined = await joinedSettlement(req, asked)
  if (joined && 'fault' in joined) return refuse(req, 'sameAs', joined.fault)

  const given: Placed = { ...asked, ...joined }
  const consultation = await consultationRow(req, idOf(given.consultation))
  if (!consultation) return data

  const isNew = operation === 'create'
  checkMove(req, given, originalDoc)
  if (isNew && req.user && consultation.settledAt) refuse(req, 'consultation', faults.isSettled)
  checkSettlement(req, given, consultation)
  const placed: Placed = {
    ...data,
    ...joined,
    ...(isNew && (await senderOf(req, consultation.id, data))),
    ...((isNew || given.item !== originalDoc?.item) && (await wordingOf(req, consultation, given))),
    ...(isNew &&
      data.channel !== 'web' &&
      req.user && { enteredBy: String(req.user.id), enteredByName: req.user.name }),
    isSettled: Boolean(consultation.settledAt && given.decision),
  }
  return {
    ...placed,
    isPublic: isOpenConsultation(consultation) && Boolean(given.state) && given.state !== 'waiting',
  } as Placed
}

const consultationRow = (req: PayloadRequest, id: string | undefined) =>
  id
    ? req.payload.db.findOne<Stored>({
        collection: 'consultations',
        where: { id: { equals: id } },
        req,
      })
    : null

/** The number of a comment is of its consultation, and it was counted once. */
const checkMove = (req: PayloadRequest, given: Placed, stored: Placed | undefined): void => {
  if (!stored?.id) return
  if (idOf(given.consultation) !== idOf(stored.consultation))
    refuse(req, 'consultation', faults.moved)
  if (given.letter !== stored.letter) refuse(req, 'letter', faults.renumbered)
  if (stored.withdrawnAt && given.state !== 'hidden') refuse(req, 'state', faults.withdrawn)
}

const checkSettlement = (
  req: PayloadRequest,
  { decision, hiddenReason, reason, state }: Placed,
  { settledAt }: Stored,
): void => {
  if (state === 'hidden' && !hiddenReason?.trim()) refuse(req, 'hiddenReason', faults.noReason)
  if (!settledAt || state !== 'shown') return
  if (!decision) refuse(req, 'decision', faults.undecided)
  if (!reason?.trim()) refuse(req, 'reason', faults.undecided)
}

/** The sender of a letter, for a further point of it; what is given stands. */
const senderOf = async (
  req: PayloadRequest,
  consultation: string,
  data: Placed,
): Promise<Placed> => {
  if (!data.letter) return {}
  const first = await firstOfLetter(req.payload, consultation, data.letter)
  if (!first) return refuse(req, 'letter', faults.noLetter(data.letter))

  const { channel, receivedOn, name, organisation, email, isNamePublic } = first
  return {
    channel: data.channel ?? channel,
    receivedOn: data.receivedOn ?? receivedOn,
    name: data.name ?? name,
    organisation: data.organisation ?? organisation,
    email: data.email ?? email,
    isNamePublic: data.isNamePublic || isNamePublic,
  }
}

const wordingOf = async (req: PayloadRequest, { plan }: Stored, { item }: Placed) => {
  const asked = item || 'plan'
  const found = (await itemsOf(req, String(plan), 'cs')).find(({ id }) => id === asked)
  if (!found) return refuse(req, 'item', faults.item)

  return {
    item: found.id,
    itemTitle: itemName(found),
    version: [itemName(found), found.text].filter(Boolean).join('\n\n'),
  }
}

function refuse(req: PayloadRequest, path: string, text: Label): never {
  const errors = [{ path, message: say(req, text) }]
  throw new ValidationError({ collection: 'comments', errors, req }, req.t)
}

const faults = {
  isSettled: label(
    'Vypořádání je zveřejněné, další připomínku už přidat nejde.',
    'The settlement is published: no comment can be added any more.',
    'Розгляд оприлюднено: додати зауваження вже не можна.',
  ),
  moved: label(
    'Připomínka zůstává v připomínkování, do kterého přišla.',
    'A comment stays in the consultation that it came to.',
    'Зауваження лишається в обговоренні, до якого надійшло.',
  ),
  renumbered: label(
    'Číslo podání se nemění: pod ním se na připomínku odkazuje.',
    'The number of the letter stays: by it the comment is quoted.',
    'Номер листа не змінюється: за ним посилаються на зауваження.',
  ),
  withdrawn: label(
    'Autor vzal připomínku zpět.',
    'Its author has taken the comment back.',
    'Автор відкликав зауваження.',
  ),
  noReason: label(
    'Napište, proč připomínku skrýváte: důvod bude na webu místo ní.',
    'Write why you hide the comment: the reason stands on the website instead of it.',
    'Напишіть, чому приховуєте зауваження: причина буде на вебсайті замість нього.',
  ),
  undecided: label(
    'Vypořádání je zveřejněné: zobrazená připomínka musí mít rozhodnutí i důvod.',
    'The settlement is published: a shown comment needs a decision and a reason.',
    'Розгляд оприлюднено: показане зауваження потребує рішення та обґрунтування.',
  ),
  item: label(
    'Tahle část v plánu teď není. Vyberte ji znovu.',
    'There is no such part of the plan now. Choose it again.',
    'Такої частини в плані зараз немає. Виберіть її знову.',
  ),
  noLetter: (letter: number) =>
    label(
      `Podání číslo ${letter} tu není.`,
      `There is no letter ${letter} here.`,
      `Листа № ${letter} тут немає.`,
    ),
}
