import { changeNames } from './changeForm'
import { wantPrefix } from './digest'
import { answerBoxes } from './measureAnswers'

/** So many requests of one address in so many seconds. */
export type RequestLimit = { points: number; seconds: number; method?: string }

/** What a form sends, and where it goes. */
export type PageForm = {
  endpoint: string
  fields: readonly string[]
  /** Fields whose names begin so go as one object, by the rest of their names: `answer-ID`. */
  objects?: Readonly<Record<string, string>>
  /** Ticked boxes whose names begin so go as one list of the rest of their names. */
  lists?: Readonly<Record<string, string>>
  /** Bytes of its body, where 100 kB are too few. */
  mostBytes?: number
}

/** What an address is beyond a public text that anybody may be given from memory. */
export type PagePolicy = {
  /** The address is itself a key: only its holder sees the answer; it is kept nowhere and does not travel on. */
  isKey?: true
  /** What is asked or read there may put somebody in danger: no other site learns from where a visitor comes. */
  isDiscreet?: true
  /** It is made to stand in frames on other people's sites. */
  isEmbedded?: true
  /** It reads codes by the camera, once somebody asks for it. */
  usesCamera?: true
  /** The parameter with which it shows a map, whose pictures come from elsewhere when the visitor asks. */
  map?: { name: string; value: string }
  /** Its form works without script: what is sent to the page goes on to REST; `*` is the key or slug in its address. */
  form?: PageForm
  /** It changes with every visitor's deed: nobody is given it from memory. */
  isFresh?: true
  limit?: RequestLimit
}

// Nobody opens so many links of letters; who tries tokens does.
const keys: PagePolicy = { isKey: true, limit: { points: 60, seconds: 60 } }
// A report is written by hand; whoever sends more is no reader.
const reports: PagePolicy = { limit: { points: 20, seconds: 600, method: 'POST' } }

const signUp: PageForm = {
  endpoint: '/api/events/*/register',
  fields: [
    'name',
    'email',
    'phone',
    'needs',
    'consent',
    'onlyForPlace',
    'language',
    'altcha',
    'website',
  ],
  objects: { answers: 'answer-' },
  lists: { occurrences: 'occurrence-' },
}

// A table reads a whole list; nobody needs a new one every second.
const tables: PagePolicy = { limit: { points: 30, seconds: 60 } }

// A document takes a process of its own, a booklet half a gigabyte.
const prints: PagePolicy = { limit: { points: 10, seconds: 60 } }
/** All that the form of a comment on a plan sends. */
const commentFields = [
  'item',
  'wording',
  'text',
  'name',
  'organisation',
  'email',
  'consent',
  'language',
  'altcha',
  'website',
]

/**
 * One row for each address that is special, without its language; `*` stands for whatever is there. Read by the
 * server and by pages: a rule is written here and nowhere else.
 */
export const pagePolicies: Record<string, PagePolicy> = {
  '/nahled/*': keys,
  '/overeni/*': { ...keys, form: { endpoint: '/api/verify/*/change', fields: changeNames } },
  '/prihlaska/*': { ...keys, form: { endpoint: '/api/registrations/link/*', fields: ['action'] } },
  '/api/registrations/link/*': keys,
  '/odber': {
    form: {
      endpoint: '/api/subscriptions/ask',
      fields: ['email', 'frequency', 'language', 'altcha', 'website'],
      lists: { wants: wantPrefix },
    },
  },
  '/odber/*': {
    ...keys,
    form: {
      endpoint: '/api/subscriptions/link/*',
      fields: ['action', 'frequency', 'language'],
      lists: { wants: wantPrefix },
    },
  },
  '/api/subscriptions/link/*': keys,
  '/api/subscriptions/end/*': keys,
  '/po-akci/*': {
    ...keys,
    form: { endpoint: '/api/event-feedback/*', fields: ['stars', 'sentence'] },
  },
  '/api/event-feedback/*': keys,
  '/jednani/*': {
    ...keys,
    form: {
      endpoint: '/api/meeting-invitations/*',
      fields: ['reply', 'substitute', 'startsAt'],
    },
  },
  '/api/meeting-invitations/*': keys,
  '/api/room': { isKey: true },
  '/api/room/*': { isKey: true },
  '/plneni/*': {
    ...keys,
    form: {
      endpoint: '/api/measure-answer/*',
      fields: ['action', 'organisation'],
      objects: answerBoxes,
      // Who answers for a hundred measures writes a sentence to each.
      mostBytes: 300_000,
    },
  },
  '/api/measure-answer/*': keys,
  '/osvedceni/*': keys,
  '/api/certificate/*': keys,
  '/akce/*/prihlaska': { isFresh: true, form: signUp },
  '/api/events/*/places': { isFresh: true },
  '/api/preview-links/*': keys,
  '/api/verify/*': keys,
  '/api/mistakes/challenge': reports,
  '/api/mistakes/report': reports,
  '/api/tables/*': tables,
  '/katalog/tabulka.csv': tables,
  '/katalog/tabulka.xlsx': tables,
  '/katalog/tisk.pdf': prints,
  '/api/catalogue/print.pdf': prints,
  '/api/plans/*/document.pdf': prints,
  '/api/plans/*/document.docx': prints,
  '/sluzby/*/letak.pdf': { ...prints, isDiscreet: true },
  '/seznam/tisk.pdf': { ...prints, isDiscreet: true },
  '/porovnani/tisk.pdf': { ...prints, isDiscreet: true },
  '/api/services/*/sheet.pdf': prints,
  '/api/catalogue/shortlist.pdf': prints,
  '/api/catalogue/comparison.pdf': prints,
  '/akce/*/plakat.pdf': prints,
  '/api/events/*/poster.pdf': prints,
  '/api/events/*/attendance.pdf': prints,
  '/api/events/*/badges.pdf': prints,
  '/api/registrations/*/certificate.pdf': { limit: { points: 60, seconds: 60 } },
  '/plany/*/dokument.pdf': prints,
  '/plany/*/dokument.docx': prints,
  '/plany/*.csv': tables,
  '/plany/*/pripominky': {
    form: { endpoint: '/api/consultations/*/comments', fields: commentFields },
  },
  // Before the row that would take it too.
  '/pripominka/*/souhlas': {
    isFresh: true,
    form: { endpoint: '/api/comments/*/agree', fields: [] },
  },
  '/pripominka/*': { ...keys, form: { endpoint: '/api/comments/link/*', fields: [] } },
  '/api/comments/link/*': keys,
  '/katalog': { isDiscreet: true, map: { name: 'zobrazit', value: 'mapa' } },
  '/hledat': { isDiscreet: true },
  '/situace': { isDiscreet: true },
  '/situace/*': { isDiscreet: true },
  '/sluzby/*': { isDiscreet: true },
  '/zarizeni': { isDiscreet: true },
  '/prichody': { usesCamera: true },
  '/vlozit/seznam': { isEmbedded: true },
  '/vlozit/hledani': { isEmbedded: true },
  '/sprava-udaju': {
    form: {
      endpoint: '/api/claims/send',
      fields: ['ico', 'name', 'email', 'message', 'website'],
    },
  },
}

/** Parameters that say where a visitor is: such an answer is kept nowhere, on whatever page. */
const positions = ['blizko', 'near']
/** Parameters of somebody who is still typing: such an answer is of no use to others. */
const unfinished = ['prubezne', 'unnoted']

/** The policy of an address (path and question, as a request has them); an empty one for nearly all. */
export const policyOf = (url: string | undefined): PagePolicy => {
  const path = bare(pathOf(url))
  const found = Object.keys(pagePolicies).find((pattern) => {
    const [before = '', after] = pattern.split('*')
    return after === undefined
      ? path === pattern
      : path.startsWith(before) && path.slice(before.length).endsWith(after)
  })
  return (found && pagePolicies[found]) || {}
}

/** Whether an answer is one person's: its address is a key, or says where that person is. */
export const isPersonal = (url: string | undefined): boolean =>
  policyOf(url).isKey === true || asksFor(url, positions)

/** Whether an answer changes with every visitor's deed. */
export const isFresh = (url: string | undefined): boolean => policyOf(url).isFresh === true

/** Whether somebody is still typing the question. */
export const isUnfinished = (url: string | undefined): boolean => asksFor(url, unfinished)

/** Whether an address asks for the map of its page. */
export const showsMap = (url: string): boolean => {
  const { map } = policyOf(url)
  return map !== undefined && questionOf(url).get(map.name) === map.value
}

const asksFor = (url: string | undefined, names: string[]): boolean =>
  [...questionOf(url).keys()].some((name) => names.includes(name.split('[')[0] ?? ''))

const questionOf = (url = ''): URLSearchParams =>
  new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')

/** Decoded, as Next and REST read it: a key is one however its letters are written. */
const pathOf = (url = ''): string => {
  const [path = ''] = url.split('?')
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Without the language before it and slashes behind it: one more must not take an address out of its limit. */
const bare = (path: string): string =>
  path.replace(/^\/(en|uk)(?=\/|$)/, '').replace(/(.)\/+$/, '$1')
