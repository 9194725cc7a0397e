import { randomBytes } from 'node:crypto'
import { ValidationError, type PayloadHandler, type PayloadRequest } from 'payload'

import { clientAddressOf, networkOf } from '@/lib/clientAddress'
import { consultationState } from '@/lib/consultation'
import { formatDateTime, isoDay } from '@/lib/formatDate'
import { isFromPage } from '@/lib/formState'
import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import type { Consultation } from '@/payload-types'
import { fail } from '@/platform/requests/fail'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'
import { proofOf } from '@/subjects/errorReports/proof'

import { isOpenConsultation } from './carryComments'
import { consultationOf } from './consultationOf'
import { checkComment, givenComment, type GivenComment } from './givenComment'
import { itemsOf } from './itemsOf'
import { hashOf } from './hashOf'
import { sendReceipt } from './letters/sendReceipt'

/**
 * `POST /api/consultations/:id/comments {item, text, name?, organisation?, email?, consent?, language?, altcha}`: anybody
 * comments on a part of a plan while its consultation is open. Staff look at it before anybody else reads it. A page
 * without script sends no solved sum: it may send fewer.
 */
export const receiveComment: PayloadHandler = async (req) => {
  const consultation = await consultationOf(req)
  const given = await givenComment(req)
  await checkOpen(req, consultation)
  checkComment(req, given, await itemsOf(req, String(idOf(consultation.plan)), 'cs'))

  const proof = await proofOf(req, given.altcha)
  if (!proof && !isFromPage(req.headers)) return fail(req, 400, faults.proof)
  if (!(await isSentAgain(req, consultation, given))) {
    await countTry(req, proof)
    await store(req, consultation, given, proof)
  }
  return Response.json({ message: say(req, thanks) }, { status: 201 })
}

/** Whoever asks: staff too comment on what is public, and within the period. */
const checkOpen = async (req: PayloadRequest, { id }: Consultation): Promise<void> => {
  const row = await req.payload.db.findOne<Consultation>({
    collection: 'consultations',
    where: { id: { equals: id } },
    req,
  })
  if (!row || !isOpenConsultation(row)) return fail(req, 404, faults.missing)

  const state = consultationState(row, new Date())
  if (state === 'planned') fail(req, 409, faults.early(row.opensAt))
  if (state !== 'open') fail(req, 409, faults.late(row.closesAt))
}

/** Pressed twice, or sent once more after the network was lost: the first one waits. */
const isSentAgain = async (
  req: PayloadRequest,
  { id }: Consultation,
  { item, text, name, email }: GivenComment,
): Promise<boolean> => {
  const { docs } = await req.payload.db.find<{ text: string; name?: string; email?: string }>({
    collection: 'comments',
    where: {
      and: [
        { consultation: { equals: id } },
        { item: { equals: item } },
        { channel: { equals: 'web' } },
        { state: { equals: 'waiting' } },
      ],
    },
    select: { text: true, name: true, email: true },
    pagination: false,
    req,
  })
  return docs.some(
    (other) => other.text === text && (other.name ?? '') === name && (other.email ?? '') === email,
  )
}

const countTry = async (req: PayloadRequest, proof: string | null): Promise<void> => {
  const address = clientAddressOf(req.headers)
  await takeTry(
    req,
    proof
      ? [[limits.commentFromAddress, address]]
      : [
          [limits.plainCommentFromAddress, address],
          [limits.plainCommentFromNetwork, networkOf(address)],
        ],
  )
}

const store = async (
  req: PayloadRequest,
  consultation: Consultation,
  given: GivenComment,
  proof: string | null,
): Promise<void> => {
  const { item, text, name, organisation, email, isNamePublic, language, website } = given
  const key = email && !website ? randomBytes(32).toString('base64url') : null
  try {
    const comment = await req.payload.create({
      collection: 'comments',
      data: {
        consultation: consultation.id,
        item,
        text,
        name: name || null,
        organisation: organisation || null,
        email: email || null,
        isNamePublic: isNamePublic && Boolean(name || organisation),
        // Filled by machines, and by a browser that fills in too much: people look at it.
        isSuspect: website !== '',
        channel: 'web',
        receivedOn: isoDay(new Date()),
        state: 'waiting',
        language,
        proof,
        tokenHash: key && hashOf(key),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (key) await sendReceipt(req, { comment, consultation, key, language })
  } catch (error) {
    const isUsed = error instanceof ValidationError && /proof/.test(JSON.stringify(error.data))
    if (isUsed) return fail(req, 409, faults.used)
    throw error
  }
}

const thanks = label(
  'Děkujeme, připomínku máme. Na webu se objeví, až ji posoudíme.',
  'Thank you, we have your comment. It appears on the website after we have looked at it.',
  'Дякуємо, ми отримали зауваження. На вебсайті воно з’явиться після перегляду.',
)
const faults = {
  missing: label(
    'Takové připomínkování tu není.',
    'There is no such consultation.',
    'Такого обговорення тут немає.',
  ),
  early: (opensAt: string) =>
    label(
      `Připomínky přijímáme až od ${formatDateTime('cs', opensAt)}. Text si prosím uschovejte.`,
      `Comments are taken from ${formatDateTime('en', opensAt)}. Please keep your text until then.`,
      `Зауваження приймаємо від ${formatDateTime('uk', opensAt)}. Збережіть, будь ласка, свій текст.`,
    ),
  late: (closesAt: string) =>
    label(
      `Připomínky jsme přijímali do ${formatDateTime('cs', closesAt)}, teď už je uložit nemůžeme. Text máte níže, můžete si ho zkopírovat.`,
      `Comments were taken until ${formatDateTime('en', closesAt)}; they cannot be stored any more. Your text is below, you can copy it.`,
      `Зауваження ми приймали до ${formatDateTime('uk', closesAt)}, зараз їх уже не зберегти. Ваш текст нижче, його можна скопіювати.`,
    ),
  proof: label(
    'Nepodařilo se ověřit, že nejste robot. Zkuste to prosím odeslat ještě jednou.',
    'It could not be checked that you are not a robot. Please send it once more.',
    'Не вдалося перевірити, що ви не робот. Надішліть ще раз, будь ласка.',
  ),
  used: label(
    'Tuhle připomínku jsme už dostali.',
    'We have got this comment already.',
    'Ми вже отримали це зауваження.',
  ),
}
