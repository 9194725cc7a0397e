import { addDataAndFileToRequest, ValidationError, type PayloadRequest } from 'payload'

import {
  asksForSomething,
  digestFrequencies,
  digestKinds,
  territoryWants,
  type DigestChoices,
  type DigestFrequency,
} from '@/lib/digest'
import { isEmail } from '@/lib/isEmail'
import { label, locales, say, type Label, type Locale } from '@/lib/label'

import { choicesOf } from './choices'

/** What somebody wants to be told of, how often and in which language. */
export type Wanted = { wants: string; frequency: DigestFrequency; language: Locale }
export type Given = Wanted & { email: string; altcha: unknown; website: string }

/** What a person chose, as it is stored. What could be chosen before may stay: `kept`. */
export const wantedIn = async (req: PayloadRequest, kept: string[] = []): Promise<Wanted> => {
  const { wanted, faults } = await readWanted(req, kept)
  return faults.length > 0 ? refuse(req, faults) : wanted
}

/** What the form for a new subscription says. */
export const givenIn = async (req: PayloadRequest): Promise<Given> => {
  const { wanted, faults } = await readWanted(req, [])
  const email = textIn(req, 'email').toLowerCase()
  if (!isEmail(email)) faults.unshift(['email', texts.email])
  if (faults.length > 0) return refuse(req, faults)

  return { ...wanted, email, altcha: solvedIn(req.data?.altcha), website: textIn(req, 'website') }
}

type Fault = [path: string, text: Label]

const readWanted = async (
  req: PayloadRequest,
  kept: string[],
): Promise<{ wanted: Wanted; faults: Fault[] }> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const asked: unknown[] = Array.isArray(req.data?.wants) ? req.data.wants : []
  const known = [...new Set([...allWants(await choicesOf(req)), ...kept])]
  const wants = known.filter((each) => asked.includes(each))
  const frequency = digestFrequencies.find((each) => each === textIn(req, 'frequency'))
  const faults: Fault[] = []
  // A part that is not there any more must not turn into the whole without a word.
  if (!asksForSomething(wants) || !asked.every((each) => known.includes(each as string)))
    faults.push(['wants', texts.wants])
  if (!frequency) faults.push(['frequency', texts.frequency])
  const language = locales.find((each) => each === req.data?.language)
  return {
    wanted: {
      wants: wants.join('\n'),
      frequency: frequency ?? 'weekly',
      language: language ?? (req.i18n.language as Locale),
    },
    faults,
  }
}

const allWants = ({ topics, eventKinds, territories }: DigestChoices): string[] => [
  ...digestKinds,
  ...topics.map((name) => `news:${name}`),
  ...eventKinds.map((name) => `events:${name}`),
  ...territories.map(({ id }) => territoryWants + id),
]

const textIn = (req: PayloadRequest, name: string): string => {
  const value: unknown = req.data?.[name]
  return typeof value === 'string' ? value.trim() : ''
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

const refuse = (req: PayloadRequest, faults: Fault[]): never => {
  const errors = faults.map(([path, text]) => ({ path, message: say(req, text) }))
  throw new ValidationError({ collection: 'subscriptions', errors, req }, req.t)
}

const texts = {
  email: label(
    'Napište e-mail jako jmeno@example.cz.',
    'Write the e-mail like name@example.org.',
    'Напишіть адресу на зразок imya@example.org.',
  ),
  wants: label(
    'Vyberte, o čem vám máme psát.',
    'Choose what we should write to you about.',
    'Виберіть, про що вам писати.',
  ),
  frequency: label(
    'Vyberte, jak často vám máme psát.',
    'Choose how often we should write to you.',
    'Виберіть, як часто вам писати.',
  ),
}
