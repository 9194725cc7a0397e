import { addDataAndFileToRequest, ValidationError, type PayloadRequest } from 'payload'

import { commentLengths as lengths } from '@/lib/consultation'
import { isEmail } from '@/lib/isEmail'
import { label, locales, say, type Label, type Locale } from '@/lib/label'
import type { PlanItem } from '@/lib/planItems'

export type GivenComment = {
  item: string
  /** The mark of the wording that the visitor saw; empty where a program sends none. */
  wording: string
  text: string
  name: string
  organisation: string
  email: string
  isNamePublic: boolean
  language: Locale
  altcha: unknown
  /** The field that people do not see: as a rule only robots fill it. */
  website: string
}

/** What a visitor wrote, with nothing checked. */
export const givenComment = async (req: PayloadRequest): Promise<GivenComment> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const data = req.data ?? {}
  const text = (name: string): string => {
    const value: unknown = data[name]
    return typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : ''
  }
  const oneLine = (name: string) => text(name).replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')
  return {
    item: oneLine('item'),
    wording: oneLine('wording'),
    text: text('text'),
    name: oneLine('name'),
    organisation: oneLine('organisation'),
    email: oneLine('email').toLowerCase(),
    isNamePublic: [true, 'true', 'on', '1'].includes(data.consent as string | boolean),
    language: locales.find((each) => each === data.language) ?? 'cs',
    altcha: solvedIn(data.altcha),
    website: text('website'),
  }
}

/** What of it has to be mended is thrown, one fault for a field; answers the part of the plan that it is about. */
export const checkComment = (
  req: PayloadRequest,
  given: GivenComment,
  items: PlanItem[],
): PlanItem => {
  const item = items.find(({ id }) => id === given.item)
  const [least, most] = lengths.text
  const length = [...given.text].length
  const hasChanged = Boolean(item && given.wording && given.wording !== item.wording)
  const wrong: [string, boolean, Label][] = [
    ['item', !item, faults.item],
    ['item', hasChanged, faults.wording],
    ['text', length < least || length > most, faults.text],
    ['name', given.name.length > lengths.name, faults.long(lengths.name)],
    ['organisation', given.organisation.length > lengths.organisation, faults.long(200)],
    ['email', given.email !== '' && !isEmail(given.email), faults.email],
  ]
  const errors = wrong
    .filter(([, isWrong]) => isWrong)
    .map(([path, , message]) => ({ path, message: say(req, message) }))
  if (!item || errors.length > 0)
    throw new ValidationError({ collection: 'comments', errors, req }, req.t)
  return item
}

/** A form sends the solved sum as a text. */
const solvedIn = (value: unknown): unknown => {
  if (typeof value !== 'string' || value === '') return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    // Whatever is not of the right form was not solved.
    return null
  }
}

const faults = {
  item: label(
    'Vyberte, čeho se připomínka týká.',
    'Choose what the comment is about.',
    'Виберіть, чого стосується зауваження.',
  ),
  wording: label(
    'Tuhle část plánu mezitím někdo upravil. Přečtěte si prosím nové znění a odešlete připomínku znovu.',
    'Somebody has changed this part of the plan in the meantime. Please read the new wording and send the comment again.',
    'Цю частину плану тим часом змінили. Прочитайте, будь ласка, новий текст і надішліть зауваження ще раз.',
  ),
  text: label(
    `Napište připomínku: nejméně ${lengths.text[0]} a nejvýše ${lengths.text[1]} znaků.`,
    `Write the comment: at least ${lengths.text[0]} and at most ${lengths.text[1]} characters.`,
    `Напишіть зауваження: від ${lengths.text[0]} до ${lengths.text[1]} символів.`,
  ),
  email: label(
    'Napište e-mail jako jmeno@example.cz, nebo políčko nechte prázdné.',
    'Write the e-mail like name@example.org, or leave it empty.',
    'Напишіть адресу на зразок imya@example.org або залиште поле порожнім.',
  ),
  long: (most: number) =>
    label(
      `Napište nejvýše ${most} znaků.`,
      `Write at most ${most} characters.`,
      `Напишіть щонайбільше ${most} символів.`,
    ),
}
