import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { isoDay } from '@/lib/formatDate'
import { label, say, type Label } from '@/lib/label'
import { answerBoxes as boxes, answerLengths, type SaidValue } from '@/lib/measureAnswers'
import { measureStates, type MeasureState } from '@/lib/measureLabels'
import { typedNumber } from '@/lib/typedNumber'
import { fail } from '@/platform/requests/fail'

import type { Answerable } from './answerable'

/** What somebody said of a measure; what is null or not there nobody said. */
export type Said = {
  measure: Answerable
  measureState: MeasureState | null
  text: string | null
  spent: number | null
  values: SaidValue[]
}
export type Given = { organisation: string | null; said: Said[] }

const typed = z.record(z.string().max(130), z.string().max(5_000)).optional()
const body = z.strictObject({
  action: z.string().optional(),
  organisation: z.string().max(5_000).optional(),
  states: typed,
  texts: typed,
  spent: typed,
  values: typed,
})
type Body = z.infer<typeof body>
type Fault = { path: string; label: string; message: string }

const largest = 1e12

/** What a form says of the measures of its link; 400 with every fault at its box. */
export const givenAnswers = async (
  req: PayloadRequest,
  measures: Answerable[],
  year: number,
): Promise<Given> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const { success, data } = body.safeParse(req.data)
  if (!success) return fail(req, 400, texts.form)
  if (speaksOfOthers(data, measures)) fail(req, 409, texts.gone)

  const errors: Fault[] = []
  const refuse = (path: string, text: Label) =>
    errors.push({ path, label: path, message: say(req, text) })
  const organisation = (data.organisation ?? '').trim()
  if (organisation.length > answerLengths.organisation)
    refuse('organisation', texts.long(answerLengths.organisation))
  const said = measures.map((measure) => saidOf(data, measure, year, refuse))
  if (errors.length > 0) fail(req, 400, texts.faults, { errors })
  return { organisation: organisation || null, said }
}

/** Whether somebody wrote of a measure that is not the link's any more: it would be lost in silence. */
const speaksOfOthers = (
  { states, texts, spent, values }: Body,
  measures: Answerable[],
): boolean => {
  const ids = new Set(measures.map(({ id }) => id))
  return [states, texts, spent, values].some((group) =>
    Object.entries(group ?? {}).some(
      ([name, value]) => value.trim() !== '' && !ids.has(name.split('.')[0] ?? ''),
    ),
  )
}

const saidOf = (
  { states, texts: written, spent, values }: Body,
  measure: Answerable,
  year: number,
  refuse: (path: string, text: Label) => void,
): Said => {
  const { id, indicators } = measure
  const state = states?.[id]?.trim() || null
  if (state && !(state in measureStates)) refuse(boxes.states + id, texts.state)
  const text = written?.[id]?.replace(/\r\n/g, '\n').trim() || null
  if (text && text.length > answerLengths.text)
    refuse(boxes.texts + id, texts.long(answerLengths.text))

  const numberIn = (box: string, given: string | undefined): number | null => {
    if (!given?.trim()) return null
    const number = typedNumber(given)
    if (number !== null && number >= 0 && number <= largest) return number
    refuse(box, texts.number)
    return null
  }
  return {
    measure,
    measureState: state as MeasureState | null,
    text,
    spent: numberIn(boxes.spent + id, spent?.[id]),
    values: (indicators ?? []).flatMap((indicator) => {
      const name = `${id}.${indicator.id}`
      const value = numberIn(boxes.values + name, values?.[name])
      return value === null ? [] : [{ indicator: String(indicator.id), on: dayIn(year), value }]
    }),
  }
}

/** Of a year that is over its last day, or else today: nobody knows what will be. Days are kept at noon. */
const dayIn = (year: number): string => {
  const today = isoDay(new Date())
  return `${today.startsWith(String(year)) ? today : `${year}-12-31`}T12:00:00.000Z`
}

/** Whether anything was said at all. */
export const saysSomething = ({ measureState, text, spent, values }: Said): boolean =>
  measureState !== null || text !== null || spent !== null || values.length > 0

const texts = {
  form: label(
    'Odpovědi nerozumíme: pošlete states, texts, spent a values podle opatření.',
    'The answer cannot be understood: send states, texts, spent and values by measure.',
    'Відповідь незрозуміла: надішліть states, texts, spent і values за заходами.',
  ),
  gone: label(
    'Některé opatření už mezi vašimi není. Text si prosím uschovejte a napište úřadu.',
    'Some measure is not among yours any more. Please keep your text and write to the office.',
    'Якийсь захід уже не серед ваших. Збережіть, будь ласка, текст і напишіть установі.',
  ),
  faults: label('Ještě něco opravte:', 'Please mend:', 'Виправте, будь ласка:'),
  state: label('Vyberte stav ze seznamu.', 'Choose a state.', 'Виберіть стан зі списку.'),
  number: label(
    'Napište číslo, které není záporné, nebo pole nechte prázdné.',
    'Write a number that is not negative, or leave the field empty.',
    'Напишіть невід’ємне число або залиште поле порожнім.',
  ),
  long: (most: number) =>
    label(
      `Napište nejvýše ${most} znaků.`,
      `Write at most ${most} characters.`,
      `Напишіть щонайбільше ${most} символів.`,
    ),
}
