import { createHash } from 'node:crypto'
import { addDataAndFileToRequest, ValidationError, type PayloadRequest } from 'payload'

import { fold } from '@/lib/fold'
import { isEmail } from '@/lib/isEmail'
import { label, say, type Label, type Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { toPhone } from '@/lib/phone'
import { textIn } from '@/lib/textIn'

import type { Question, SignUpEvent } from './signUpEvent'

/** How long what somebody writes may be, in characters. */
export const lengths = { name: 120, answer: 1_000, needs: 1_000 } as const

/** What somebody wrote into the form of an event. */
export type Given = {
  /** The dates; empty where none is named. */
  occurrences: string[]
  name: string
  email: string | null
  phone: string | null
  /** Question and answer, line by line, in Czech as the organiser reads it. */
  answers: string | null
  needs: string | null
  language: Locale
  /** Nothing is wanted when all places are taken. */
  isOnlyForPlace: boolean
  altcha: unknown
  /** The field that people do not see: only robots fill it. */
  website: string
}

type Data = Record<string, unknown>
type Fault = [path: string, message: Label]

/** What was written for an event; 400 with a fault for each field that is wrong. Staff need no e-mail. */
export const givenFor = async (
  req: PayloadRequest,
  event: SignUpEvent,
  isStaff: boolean,
): Promise<Given> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const data: Data = req.data ?? {}
  const name = oneLine(data.name)
  const email = oneLine(data.email).toLowerCase()
  const phone = oneLine(data.phone)
  const needs = event.signUpHere?.asksNeeds ? manyLines(data.needs) : ''
  const mayLackEmail = isStaff && email === ''
  const { answers, faults } = answersIn(data, event.signUpHere?.questions ?? [])
  const wrong: (Fault | false)[] = [
    (name === '' || name.length > lengths.name) && ['name', texts.name],
    !mayLackEmail && !isEmail(email) && ['email', texts.email],
    phone !== '' && toPhone(phone) === null && ['phone', texts.phone],
    ...faults,
    needs.length > lengths.needs && ['needs', texts.long],
    needs !== '' && !isYes(data.consent) && ['consent', texts.consent],
  ]
  const errors = wrong
    .filter((each) => each !== false)
    .map(([path, message]) => ({ path, message: say(req, message) }))
  if (errors.length > 0)
    throw new ValidationError({ collection: 'registrations', errors, req }, req.t)

  return {
    occurrences: occurrencesIn(data),
    name,
    email: email || null,
    phone: phone ? toPhone(phone) : null,
    answers: answers.join('\n') || null,
    needs: needs || null,
    language: localeOf(oneLine(data.language) || req.i18n.language),
    isOnlyForPlace: isYes(data.onlyForPlace),
    altcha: solvedIn(data.altcha),
    website: oneLine(data.website),
  }
}

/** One person has one registration for a date, however often and in whatever letters she sends the form. */
export const slotOf = (occurrence: string, { name, email }: Pick<Given, 'name' | 'email'>) =>
  `${occurrence}:${createHash('sha256')
    .update(`${email}\n${fold(name)}`)
    .digest('base64url')}`

const occurrencesIn = ({ occurrences }: Data): string[] => {
  const listed: unknown[] = Array.isArray(occurrences) ? occurrences : [occurrences]
  return [...new Set(listed.filter((each) => typeof each === 'string' && each !== ''))] as string[]
}

/** Answers by the ids of their questions; a fault names the field of the form. */
const answersIn = (data: Data, questions: Question[]) => {
  const given = isObject(data.answers) ? data.answers : {}
  const answers: string[] = []
  const faults: Fault[] = []
  for (const question of questions) {
    const path = `answer-${question.id}`
    const written = manyLines(given[question.id])
    const fault = faultOf(question, written)
    if (fault) faults.push([path, fault])
    else if (written) answers.push(`${textIn('cs', question.text)}: ${inCzech(question, written)}`)
  }
  return { answers, faults }
}

const faultOf = (question: Question, written: string): Label | null => {
  if (written === '') return question.isRequired ? texts.missing(question) : null
  if (written.length > lengths.answer) return texts.long
  if (question.kind === 'number' && !/^-?\d{1,9}([.,]\d{1,3})?$/.test(written)) return texts.number
  if (question.kind === 'choice' && choiceOf(question, written) === null) return texts.choice
  return null
}

const inCzech = (question: Question, written: string): string =>
  question.kind === 'choice' ? (choiceOf(question, written) ?? written) : written

/** The option in Czech, in whatever language it was chosen; null when it is none. */
const choiceOf = (question: Question, written: string): string | null => {
  const at = (['cs', 'en', 'uk'] as const)
    .map((locale) => optionsOf(question, locale).indexOf(written))
    .find((index) => index >= 0)
  return at === undefined ? null : (optionsOf(question, 'cs')[at] ?? null)
}

/** What can be chosen, in a language. */
const optionsOf = ({ options }: Pick<Question, 'options'>, locale: Locale): string[] =>
  textIn(locale, options)
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isYes = (value: unknown): boolean => value === true || value === '1' || value === 'true'

/** A form sends the solved challenge as a text. */
const solvedIn = (given: unknown): unknown => {
  if (typeof given !== 'string' || given === '') return given || null
  try {
    return JSON.parse(given)
  } catch {
    return given
  }
}

const manyLines = (value: unknown): string => {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
}
const oneLine = (value: unknown): string =>
  manyLines(value).replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')

const texts = {
  name: label(
    `Napište jméno a příjmení, nejvýše ${lengths.name} znaků.`,
    `Write your name, at most ${lengths.name} characters.`,
    `Напишіть імʼя та прізвище, щонайбільше ${lengths.name} символів.`,
  ),
  email: label(
    'Napište e-mail jako jmeno@example.cz. Pošleme na něj potvrzení.',
    'Write the e-mail like name@example.org. We send the confirmation there.',
    'Напишіть адресу на зразок imya@example.org. Ми надішлемо туди підтвердження.',
  ),
  phone: label(
    'Napište telefon jako 777 123 456, nebo políčko nechte prázdné.',
    'Write the telephone like +420 777 123 456, or leave it empty.',
    'Напишіть телефон на зразок +420 777 123 456 або залиште поле порожнім.',
  ),
  long: label(
    `Napište to kratší, nejvýše ${lengths.answer} znaků.`,
    `Write it shorter, at most ${lengths.answer} characters.`,
    `Напишіть коротше, щонайбільше ${lengths.answer} символів.`,
  ),
  number: label('Napište číslo.', 'Write a number.', 'Напишіть число.'),
  choice: label('Vyberte jednu z možností.', 'Choose one of the options.', 'Виберіть варіант.'),
  missing: ({ text }: Question) =>
    label(
      `Odpovězte prosím: ${textIn('cs', text)}`,
      `Please answer: ${textIn('en', text)}`,
      `Дайте відповідь: ${textIn('uk', text)}`,
    ),
  consent: label(
    'Zaškrtněte souhlas, nebo potřebnou pomoc smažte.',
    'Tick the consent, or delete what help you need.',
    'Позначте згоду або видаліть, яка допомога потрібна.',
  ),
}
