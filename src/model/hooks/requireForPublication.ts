import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import { knownSum } from '@/lib/fundingTotal'
import { idsOf } from '@/lib/idOf'
import { label, say, type Label } from '@/lib/label'
import { isEmptyText } from '@/lib/richTextPlain'
import { aside } from '@/platform/requests/aside'

import { isRegistrationNumber, type RegistrationForm } from '../registrationNumber'

type Missing = { path: string; text: Label }

/**
 * A project goes public only with its aims; with a programme also with a registration number of that programme, or
 * the reason why there is none, and a publicity preset (Regulation (EU) 2021/1060, Art. 50).
 */
export const requireForPublication: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data?._status !== 'published') return data

  const project = { ...originalDoc, ...data }
  const missing: Missing[] = isEmptyText(project.aims) ? [{ path: 'aims', text: faults.aims }] : []
  const ids = idsOf([project.programme, ...(project.otherProgrammes ?? [])])
  const programmes = await Promise.all(
    ids.map((id) =>
      req.payload.findByID({
        collection: 'programmes',
        id,
        depth: 0,
        overrideAccess: true,
        req: aside(req),
      }),
    ),
  )
  if (
    typeof project.totalBudget === 'number' &&
    project.totalBudget < knownSum(fundingOf(data, originalDoc))
  )
    missing.push({ path: 'totalBudget', text: faults.total })
  missing.push(...missingNumber(programmes, project), ...missingPublicity(programmes, project))
  if (missing.length === 0) return data

  const errors = missing.map(({ path, text }) => ({ path, message: say(req, text) }))
  throw new ValidationError({ collection: 'projects', errors }, req.t)
}

// A list that the desk has not loaded comes as a number.
const fundingOf = (data: Stored, original?: Stored): Parameters<typeof knownSum>[0] => {
  const given: unknown = Array.isArray(data.funding) ? data.funding : original?.funding
  return Array.isArray(given) ? given : []
}

type Stored = { funding?: unknown }
type Programme = { numberForm?: RegistrationForm | 'none' | null; statement?: string | null }
type Project = {
  registrationNumber?: string | null
  noNumberReason?: string | null
  publicity?: { usesPreset?: boolean | null; statement?: string | null } | null
}

const missingNumber = (programmes: Programme[], project: Project): Missing[] => {
  const numbered = programmes.filter(({ numberForm }) => numberForm !== 'none')
  const { registrationNumber: number, noNumberReason } = project
  if (numbered.length === 0) return []
  if (!number) return noNumberReason ? [] : [{ path: 'registrationNumber', text: faults.number }]

  const fits = numbered.some(({ numberForm }) =>
    isRegistrationNumber(number, (numberForm ?? undefined) as RegistrationForm | undefined),
  )
  return fits ? [] : [{ path: 'registrationNumber', text: faults.numberForm }]
}

const missingPublicity = (programmes: Programme[], { publicity }: Project): Missing[] => {
  const isSaid =
    publicity?.usesPreset === false && programmes.length > 0
      ? publicity.statement
      : programmes.every(({ statement }) => statement)
  return isSaid ? [] : [{ path: 'publicity', text: faults.publicity }]
}

const faults = {
  total: label(
    'Celkový rozpočet je menší než součet částek zdrojů.',
    'The total budget is less than the sum of the sources.',
    'Загальний бюджет менший за суму джерел.',
  ),
  aims: label(
    'Projekt nelze zveřejnit bez cílů: doplňte pole Cíle.',
    'A project cannot be published without its aims: fill in Aims.',
    'Проєкт не можна опублікувати без цілей: заповніть поле «Цілі».',
  ),
  number: label(
    'Projekt s programem nelze zveřejnit bez registračního čísla. Když číslo neznáte, vyberte důvod v poli Proč číslo chybí.',
    'A project under a programme cannot be published without its registration number. When it is not known, choose why in Why there is no number.',
    'Проєкт із програмою не можна опублікувати без реєстраційного номера. Якщо номер невідомий, виберіть причину в полі «Чому немає номера».',
  ),
  numberForm: label(
    'Registrační číslo nemá tvar, který používá zvolený program.',
    'The registration number does not have the form used by the chosen programme.',
    'Реєстраційний номер не має форми, яку використовує вибрана програма.',
  ),
  publicity: label(
    'Chybí publicita: program nemá větu o podpoře. Doplňte ji u programu, nebo napište vlastní.',
    'Publicity is missing: the programme has no sentence about the support. Add it there or write your own.',
    'Бракує публічності: програма не має речення про підтримку. Додайте його там або напишіть власне.',
  ),
}
