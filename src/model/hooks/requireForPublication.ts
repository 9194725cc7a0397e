import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say, type Label } from '@/lib/label'
import { isEmptyText } from '@/lib/richTextPlain'
import { aside } from '@/platform/requests/aside'

import { isRegistrationNumber, type RegistrationForm } from '../registrationNumber'

type Missing = { path: string; text: Label }

/**
 * A project goes public only with its aims; with a programme also with a registration number of that
 * programme and a publicity preset (Regulation (EU) 2021/1060, Art. 50).
 */
export const requireForPublication: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  if (data?._status !== 'published') return data

  const project = { ...originalDoc, ...data }
  const missing: Missing[] = isEmptyText(project.aims) ? [{ path: 'aims', text: faults.aims }] : []
  const programme = idOf(project.programme)
  if (programme) {
    const preset = await req.payload.findByID({
      collection: 'programmes',
      id: programme,
      depth: 0,
      overrideAccess: true,
      req: aside(req),
    })
    missing.push(...missingUnder(preset, project))
  }
  if (missing.length === 0) return data

  const errors = missing.map(({ path, text }) => ({ path, message: say(req, text) }))
  throw new ValidationError({ collection: 'projects', errors }, req.t)
}

type Programme = { numberForm?: RegistrationForm | 'none' | null; statement?: string | null }
type Project = {
  registrationNumber?: string | null
  publicity?: { usesPreset?: boolean | null; statement?: string | null } | null
}

const missingUnder = (programme: Programme, project: Project): Missing[] => {
  const { registrationNumber: number, publicity } = project
  const missing: Missing[] = []
  const form = programme.numberForm === 'none' ? null : (programme.numberForm ?? undefined)
  if (form === null) return missing.concat(missingPublicity(programme, publicity))
  if (!number) missing.push({ path: 'registrationNumber', text: faults.number })
  else if (!isRegistrationNumber(number, form))
    missing.push({ path: 'registrationNumber', text: faults.numberForm })
  return missing.concat(missingPublicity(programme, publicity))
}

const missingPublicity = (programme: Programme, publicity: Project['publicity']): Missing[] => {
  const sentence = publicity?.usesPreset === false ? publicity.statement : programme.statement
  return sentence ? [] : [{ path: 'publicity', text: faults.publicity }]
}

const faults = {
  aims: label(
    'Projekt nelze zveřejnit bez cílů: doplňte pole Cíle.',
    'A project cannot be published without its aims: fill in Aims.',
    'Проєкт не можна опублікувати без цілей: заповніть поле «Цілі».',
  ),
  number: label(
    'Projekt s programem nelze zveřejnit bez registračního čísla.',
    'A project under a programme cannot be published without its registration number.',
    'Проєкт із програмою не можна опублікувати без реєстраційного номера.',
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
