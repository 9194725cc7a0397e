import { addDataAndFileToRequest, ValidationError, type PayloadRequest } from 'payload'

import type { Mistake } from '@/payload-types'
import { label, locales, say, type Label, type Locale } from '@/lib/label'
import type { Reviewed } from '@/subjects/review/entry'

import { mistakeKinds } from './kinds'

export type Given = {
  collection: Reviewed
  slug: string
  kind: Mistake['kind']
  text: string
  email: string | null
  language: Locale
  altcha: unknown
  /** The field that people do not see: only robots fill it. */
  website: string
}

/** How long what a visitor writes may be, in characters. */
export const lengths = { text: [10, 2_000], email: 200 } as const

/** What a visitor wrote; 400 with a fault for each field that is wrong. */
export const givenReport = async (req: PayloadRequest): Promise<Given> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const data = req.data ?? {}
  const textOf = (name: string): string =>
    typeof data[name] === 'string' ? (data[name] as string).trim() : ''

  const [text, email, kind] = [textOf('text'), textOf('email'), textOf('kind')]
  const [least, most] = lengths.text
  const length = [...text].length
  const wrong: [string, boolean, Label][] = [
    ['kind', !Object.hasOwn(mistakeKinds, kind), faults.kind],
    ['text', length < least || length > most, faults.text],
    ['email', email !== '' && !isAddress(email), faults.email],
  ]
  const errors = wrong
    .filter(([, isWrong]) => isWrong)
    .map(([path, , message]) => ({ path, message: say(req, message) }))
  if (errors.length > 0) throw new ValidationError({ collection: 'mistakes', errors, req }, req.t)

  return {
    collection: textOf('collection') === 'providers' ? 'providers' : 'services',
    slug: textOf('slug').slice(0, 200),
    kind: kind as Mistake['kind'],
    text,
    email: email || null,
    altcha: data.altcha,
    website: textOf('website'),
    language: locales.find((each) => each === textOf('language')) ?? 'cs',
  }
}

const isAddress = (text: string): boolean =>
  text.length <= lengths.email && /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]{2,}$/.test(text)

const faults = {
  kind: label('Vyberte, co je špatně.', 'Choose what is wrong.', 'Оберіть, що не так.'),
  text: label(
    'Napište, co je špatně: nejméně 10 a nejvýše 2 000 znaků.',
    'Write what is wrong: at least 10 and at most 2,000 characters.',
    'Напишіть, що не так: від 10 до 2 000 символів.',
  ),
  email: label(
    'Napište e-mail jako jmeno@example.cz, nebo políčko nechte prázdné.',
    'Write the e-mail like name@example.org, or leave it empty.',
    'Напишіть адресу на зразок imya@example.org або залиште поле порожнім.',
  ),
}
