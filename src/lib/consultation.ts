import { label, type Label } from './label'

/** Where a consultation on a plan stands. */
export const consultationStates = {
  planned: label('Teprve začne', 'Not open yet', 'Ще не почалося'),
  open: label('Otevřené', 'Open', 'Відкрито'),
  closed: label('Uzavřené, vypořádává se', 'Closed, being settled', 'Закрито, розглядається'),
  settled: label('Vypořádané', 'Settled', 'Розглянуто'),
} as const satisfies Record<string, Label>

export type ConsultationState = keyof typeof consultationStates

/** By which way a comment came. */
export const commentChannels = {
  web: label('web', 'web', 'вебсайт'),
  email: label('e-mail', 'e-mail', 'e-mail'),
  paper: label('pošta nebo podatelna', 'post or registry', 'пошта або канцелярія'),
  databox: label('datová schránka', 'data box', 'скринька даних'),
  hearing: label('veřejné projednání', 'hearing', 'громадське слухання'),
} as const satisfies Record<string, Label>

/** Whether people may read a comment. */
export const commentStates = {
  waiting: label('Čeká na posouzení', 'Waits to be looked at', 'Очікує на перегляд'),
  shown: label('Zobrazená', 'Shown', 'Показано'),
  hidden: label('Skrytá', 'Hidden', 'Приховано'),
} as const satisfies Record<string, Label>

/** How a comment was settled. */
export const commentDecisions = {
  accepted: label('Přijato', 'Accepted', 'Прийнято'),
  partly: label('Přijato částečně', 'Partly accepted', 'Прийнято частково'),
  rejected: label('Nepřijato', 'Not accepted', 'Не прийнято'),
  explained: label('Vysvětleno', 'Explained', 'Пояснено'),
  'out-of-scope': label('Netýká se plánu', 'Outside the plan', 'Не стосується плану'),
} as const satisfies Record<string, Label>

/** How long what is written into a comment may be, in characters. */
export const commentLengths = {
  text: [5, 5_000],
  name: 120,
  organisation: 200,
  email: 200,
} as const

/** As REST answers it, or as it is stored: SQLite keeps dates as texts, MongoDB as dates. */
type Moment = string | Date | null
type Period = { opensAt?: Moment; closesAt?: Moment; settledAt?: Moment }

const minuteMs = 60_000

/**
 * The first moment at which comments are taken no more. The end is said in whole minutes (“until 23:59”): that minute
 * still belongs to the period.
 */
const endOf = (closesAt: string | Date): number => {
  const end = new Date(closesAt).getTime()
  return end % minuteMs === 0 ? end + minuteMs : end
}

/** Where a consultation stands at a moment: it follows from its dates and from the publishing of its settlement. */
export const consultationState = (
  { opensAt, closesAt, settledAt }: Period,
  now: Date,
): ConsultationState => {
  if (settledAt) return 'settled'
  if (!opensAt || now < new Date(opensAt)) return 'planned'
  return closesAt && now.getTime() < endOf(closesAt) ? 'open' : 'closed'
}

/** The number by which a comment is quoted: of its letter and of the point in it. */
export const commentNumber = (letter: number, point: number): string => `${letter}/${point}`

/** The place of a comment on the page of its consultation. */
export const commentAnchor = (number: string): string => `p-${number.replace('/', '-')}`
