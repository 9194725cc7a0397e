import type { PayloadRequest, Where } from 'payload'

import { consultationState } from '@/lib/consultation'
import { formatDateTime } from '@/lib/formatDate'
import { label, type Label } from '@/lib/label'
import { isSameCode } from '@/lib/measureCode'

/** What of a stored measure says by which codes people quote it. */
export type Quoted = {
  id: string
  code?: string | null
  formerCodes?: string[] | null
  deletedAt?: string | null
  isPublic?: boolean | null
  _status?: string
}

/** Whether anybody may read the measure whose stored row this is, and so quote it. */
export const isQuoted = ({ isPublic, _status, deletedAt }: Quoted): boolean =>
  Boolean(isPublic) && _status === 'published' && !deletedAt

/** The codes of a measure's past once it has this one: what nobody could read was never quoted. */
export const formerCodesWith = (stored: Quoted | null, code: string): string[] => {
  if (!stored) return []
  const former = stored.formerCodes ?? []
  const left = isQuoted(stored) && stored.code && !isSameCode(stored.code, code)
  return [...new Set([...former, ...(left ? [String(stored.code)] : [])])].filter(
    (each) => !isSameCode(each, code),
  )
}

/** Why another measure cannot have a code that this one has or had. */
export const takenBy = ({ code, deletedAt }: Quoted, asked: string): Label => {
  if (!code || !isSameCode(code, asked)) return hadBefore(asked, code ?? '')
  return deletedAt ? inTrash(asked) : inUse(asked)
}

/** Until when comments on a plan are taken; null when none are. Codes stay as they are so long. */
export const commentsOpenUntil = async (
  req: PayloadRequest,
  plan: string,
): Promise<string | null> => {
  const where: Where = { and: [{ plan: { equals: plan } }, { deletedAt: { exists: false } }] }
  const { docs } = await req.payload.db.find<{ opensAt: string; closesAt: string }>({
    collection: 'consultations',
    where,
    select: { opensAt: true, closesAt: true, settledAt: true },
    pagination: false,
    req,
  })
  const open = docs.filter((each) => consultationState(each, new Date()) === 'open')
  return (
    open
      .map(({ closesAt }) => new Date(closesAt).toISOString())
      .toSorted()
      .at(-1) ?? null
  )
}

/** Why codes cannot be changed now. */
export const frozen = (until: string): Label =>
  label(
    `Do ${formatDateTime('cs', until)} jde plán připomínkovat a lidé píší podle kódů. Do té doby se kódy zveřejněných opatření nemění.`,
    `Comments on the plan are taken until ${formatDateTime('en', until)} and people write by its codes. Codes of published measures do not change before.`,
    `До ${formatDateTime('uk', until)} план обговорюють, і люди пишуть за кодами. До того часу коди опублікованих заходів не змінюються.`,
  )

const inTrash = (code: string): Label =>
  label(
    `Kód ${code} má opatření tohoto plánu, které je v koši. Zvolte jiný, nebo obnovte to z koše.`,
    `A measure of this plan in the trash has the code ${code}. Choose another one, or restore that measure.`,
    `Код ${code} має захід цього плану, що в кошику. Виберіть інший або відновіть той захід.`,
  )
const inUse = (code: string): Label =>
  label(
    `Kód ${code} už v tomto plánu má jiné opatření. Zvolte jiný.`,
    `Another measure of this plan has the code ${code}. Choose another one.`,
    `Код ${code} уже має інший захід цього плану. Виберіть інший.`,
  )
const hadBefore = (code: string, now: string): Label =>
  label(
    `Kód ${code} dřív mělo opatření ${now} a citují ho tak; jiné ho už nedostane. Zvolte jiný.`,
    `The measure ${now} had the code ${code} before and is quoted by it; no other gets it. Choose another one.`,
    `Код ${code} раніше мав захід ${now}, і на нього так посилаються; інший його не отримає. Виберіть інший.`,
  )
