import type { Who } from '../support/cms'

/**
 * Who may do what, as people agreed it, written apart from the access code: nothing here is imported by it.
 * `own` lists the people to whom the document under test belongs (it is always provider A's, pavla's).
 */
export type Policy = {
  /** Published, as everybody sees it. */
  readPublished: Who[]
  /** Never published, or a newer draft over something published. */
  readDraft: Who[]
  /** In the trash. */
  readTrash: Who[]
  readVersions: Who[]
  createDraft: Who[]
  createPublished: Who[]
  updateDraft: Who[]
  publish: Who[]
  unpublish: Who[]
  restoreVersion: Who[]
  moveToTrash: Who[]
  delete: Who[]
  /** People who may write, but for good and without drafts (code lists). */
  hasDrafts: boolean
}

const all: Who[] = ['nobody', 'pavla', 'petr', 'mila', 'karel', 'edda', 'ada']
const staff: Who[] = ['karel', 'edda', 'ada']
const editors: Who[] = ['edda', 'ada']
const admins: Who[] = ['ada']

const content = (writers: Who[]): Policy => ({
  readPublished: all,
  readDraft: staff,
  readTrash: staff,
  readVersions: writers,
  createDraft: writers,
  createPublished: writers,
  updateDraft: writers,
  publish: writers,
  unpublish: writers,
  restoreVersion: writers,
  moveToTrash: writers,
  delete: admins,
  hasDrafts: true,
})

/** Catalogue entries of provider A: pavla keeps them as drafts, petr works for provider B. */
const catalogue: Policy = {
  ...content(staff),
  readDraft: ['pavla', ...staff],
  readVersions: ['pavla', ...staff],
  updateDraft: ['pavla', ...staff],
  restoreVersion: ['pavla', ...staff],
}

const codeList = (writers: Who[]): Policy => ({
  ...content(writers),
  readDraft: [],
  readTrash: [],
  hasDrafts: false,
})

export const policy: Record<string, Policy> = {
  news: content(editors),
  pages: content(editors),
  'life-situations': content(staff),
  projects: content(staff),
  plans: content(staff),
  measures: content(staff),
  events: content(staff),
  'working-groups': content(staff),
  providers: catalogue,
  services: { ...catalogue, createDraft: ['pavla', ...staff] },
  territories: codeList(staff),
  'service-types': codeList(editors),
  'target-groups': codeList(editors),
  programmes: codeList(staff),
  redirects: { ...codeList(editors), delete: editors },
  synonyms: { ...codeList(staff), delete: staff },
}

/** Collections whose rules are of another kind; each has its own tests beside this table. */
export const special: Record<string, string> = {
  users: 'users.access.test.ts',
  letters: 'letters.access.test.ts',
  'preview-links': 'previewLinks.test.ts',
  media: 'files.access.test.ts',
  files: 'files.access.test.ts',
  proposals: 'review.test.ts',
  'measure-answers': 'answers.access.test.ts',
  claims: 'claims.test.ts',
  verifications: 'verification.access.test.ts',
  mistakes: 'mistakes.test.ts',
  registrations: 'registrations.access.test.ts',
  subscriptions: 'subscriptions.access.test.ts',
  audit: 'audit.access.test.ts',
  'register-differences': 'register.differences.test.ts',
  consultations: 'consultations.test.ts',
  comments: 'comments.access.test.ts',
}

/** Collections of the application and of the framework that nobody reads or writes over REST. */
export const closed = [
  'changes',
  'prompts',
  'second-factors',
  'missed-searches',
  'register-records',
  'register-imports',
  'register-loads',
  'news-imports',
  'news-import-rows',
  'table-imports',
  'table-import-rows',
  'printed-catalogues',
  'occupancies',
  'certificates',
  'feedback',
  'feedback-links',
  'invitees',
  'room-seats',
  'room-comments',
  'person-matches',
  'announcements',
  'measure-contacts',
  'answer-links',
  'payload-kv',
  'payload-jobs',
  'payload-migrations',
  'payload-locked-documents',
]

/** Everybody's own rows only: the desk keeps its column choices here. */
export const ownRows = ['payload-preferences']

export const globals: Record<string, { read: Who[]; update: Who[] }> = {
  site: { read: all, update: admins },
  navigation: { read: all, update: editors },
  alert: { read: all, update: editors },
  'verification-rules': { read: staff, update: staff },
  'register-source': { read: staff, update: admins },
  security: { read: admins, update: admins },
}

/** Endpoints outside collections and globals, as `method path`. */
export const rootEndpoints: string[] = [
  'get /access',
  'get /review-queue',
  // For everybody who holds the paper (certificates.test.ts).
  'get /certificate/:code',
  // For whoever got the letter (feedback.test.ts).
  ...['get', 'post'].map((method) => `${method} /event-feedback/:token`),
  // For whoever got the letter (invitees.test.ts).
  ...['get', 'post'].map((method) => `${method} /meeting-invitations/:token`),
  // For those who sit in a group (room.test.ts).
  'get /room',
  'get /room/papers/:group/:file',
  'post /room/tasks/:group/:task',
  // room.comments.test.ts
  'post /room/visit',
  'post /room/comments/:group',
  'patch /room/comments/:group/:comment',
  'delete /room/comments/:group/:comment',
  // For whoever got the letter about measures (answers.test.ts).
  ...['get', 'post'].map((method) => `${method} /measure-answer/:token`),
  // For everybody, and for staff (search.test.ts).
  ...['search', 'suggest', 'places', 'map'].map((each) => `get /catalogue/${each}`),
  // For everybody (everything.test.ts, freeList.test.ts).
  'get /search',
  'get /free-places',
  // For everybody (addresses.test.ts).
  'get /addresses/suggest',
  // For staff (addressPositions.test.ts).
  'get /addresses/positions',
  ...['', '/choose'].map((each) => `post /addresses/positions${each}`),
  // For everybody what is public, for accounts what the desk shows them (tables.test.ts).
  'get /tables/:file',
  // For those who make entries of the list (tableImport.test.ts).
  'post /tables/import',
  'get /tables/imports/:id',
  ...['run', 'undo'].map((verb) => `post /tables/imports/:id/${verb}`),
  // Reading the state register, for staff (register.load.access.test.ts).
  'get /register',
  ...['look', 'take', 'stop', 'clear-sample'].map((verb) => `post /register/${verb}`),
  // For those who make news (oldNews.rest.test.ts).
  'post /old-news',
  'get /old-news/:id',
  ...['run', 'publish', 'undo'].map((verb) => `post /old-news/:id/${verb}`),
  // What anybody reads, on paper (print.test.ts).
  'get /catalogue/print.pdf',
  // What anybody reads (sheets.test.ts).
  'get /catalogue/shortlist.pdf',
  'get /catalogue/comparison.pdf',
  // For staff (preparedCatalogues.test.ts).
  ...['get', 'post'].map((method) => `${method} /catalogue/prints`),
  'get /catalogue/prints/:id',
  'post /catalogue/prints/:id/cancel',
  'get /catalogue/prints/:id/:name',
  // For whoever may change the document (publicationCheck.test.ts).
  'get /publication-check',
  'get /search-misses',
  // For staff (translationTable.test.ts).
  'get /translations',
  'post /translations/:kind/:id/confirm',
  // What the portal keeps of a person, for admins (personalData.test.ts).
  ...['find', 'export', 'erase'].map((verb) => `post /personal-data/${verb}`),
  // Publications at a set time (schedule.access.test.ts).
  'get /scheduled',
  'post /scheduled',
  'delete /scheduled/:id',
  'post /scheduled/:id/retry',
  // The link of a confirmation letter, and how the verification goes (verification*.test.ts).
  'get /verify/:token',
  'post /verify/:token',
  'post /verify/:token/change',
  'post /verify/:token/renew',
  'get /verification',
  'post /verification/send',
]

/** Endpoints of single collections, as `collection method path`; all others belong to every collection. */
export const ownEndpoints: string[] = [
  ...['get /init', 'get /me'].map((each) => `users ${each}`),
  ...['login', 'logout', 'unlock', 'first-register', 'forgot-password', 'refresh-token'].map(
    (each) => `users post /${each}`,
  ),
  ...['reset-password', 'verify/:id', ':id/invite'].map((each) => `users post /${each}`),
  // How people get, change and lose a second factor (secondFactor*.test.ts).
  'users get /second-factor',
  ...['begin', 'confirm', 'off'].map((each) => `users post /second-factor/${each}`),
  'users post /:id/second-factor/reset',
  // The key of a machine account (machineAccounts.test.ts).
  ...['post', 'delete'].map((method) => `users ${method} /:id/key`),
  // Handing a change over and deciding on it (review.test.ts).
  ...['submit', 'withdraw', 'approve', 'return'].flatMap((verb) =>
    ['services', 'providers'].map((slug) => `${slug} post /:id/${verb}`),
  ),
  // An organisation has ended (endings.test.ts).
  'providers post /:id/end',
  // Measures from a document of Word (wordPlans.test.ts).
  'plans post /:id/measures.docx',
  // The tree of a plan, for those who write its measures (planTree.test.ts).
  ...['get', 'patch'].map((method) => `plans ${method} /:id/measures`),
  // Who is asked how far measures are, for those who write them (answers.asking.test.ts).
  'plans get /:id/answers',
  'plans post /:id/contacts',
  ...['preview', 'ask'].map((verb) => `plans post /:id/answers/${verb}`),
  // Deciding on what they said (answers.deciding.test.ts).
  ...['accept', 'return'].map((verb) => `measure-answers post /:id/${verb}`),
  // What anybody reads of a plan, on paper (planDocument.test.ts).
  ...['pdf', 'docx'].map((ending) => `plans get /:id/document.${ending}`),
  // What people say to a draft of a plan, and how it is settled (consultations, comments*.test.ts).
  'consultations get /:id/items',
  'consultations post /:id/comments',
  'consultations post /:id/settle',
  ...['get', 'post'].map((method) => `comments ${method} /link/:key`),
  'comments post /:id/agree',
  'services patch /:id/availability',
  ...['send', ':id/approve', ':id/refuse'].map((each) => `claims post /${each}`),
  ...['services', 'providers'].map((slug) => `${slug} post /:id/confirm`),
  ...['challenge', 'report', ':id/answer', ':id/close'].map((path) => `mistakes post /${path}`),
  // Signing up for events (registrations*.test.ts).
  ...['register', 'message'].map((verb) => `events post /:id/${verb}`),
  'events get /:id/places',
  'events get /:id/poster.pdf',
  // For everybody what is public (sheets.test.ts).
  'services get /:id/sheet.pdf',
  'events get /full',
  // Who was there, for staff (attendance.test.ts).
  ...['get', 'post'].map((method) => `events ${method} /:id/attendance`),
  // The list for a device at the door, and what it saw (checkIn.test.ts).
  ...['get', 'post'].map((method) => `events ${method} /:id/check-in`),
  'events post /:id/walk-ins',
  // Who comes to a meeting, for staff (invitees.test.ts).
  ...['get', 'post'].map((method) => `working-groups ${method} /:id/invitees`),
  // The room of members, for staff (room.test.ts, room.comments.test.ts).
  'working-groups get /:id/room',
  ...['invite', 'publish', 'tell', 'answer', 'remove'].map(
    (verb) => `working-groups post /:id/room/${verb}`,
  ),
  // For staff (feedback.test.ts).
  'events get /:id/feedback',
  'events get /:id/attendance.pdf',
  'events get /:id/badges.pdf',
  'events post /:id/certificates',
  'registrations get /:id/certificate.pdf',
  ...['get', 'post'].map((method) => `registrations ${method} /link/:token`),
  ...['cancel', 'move', 'note'].map((verb) => `registrations post /:id/${verb}`),
  // Staff, and others where a coordinator shows it (supported.test.ts).
  ...['get', 'post'].map((method) => `projects ${method} /:id/supported`),
  ...['csv', 'xlsx'].map((format) => `projects get /:id/supported.${format}`),
  // News by e-mail: asked for by anybody, changed by who holds the link (subscriptions*.test.ts).
  'subscriptions get /choices',
  'subscriptions get /counts',
  'subscriptions post /ask',
  ...['link', 'end'].flatMap((path) =>
    ['get', 'post'].map((method) => `subscriptions ${method} /${path}/:token`),
  ),
  'audit get /export',
  // Deciding on differences from the state register (register.differences.test.ts).
  'register-differences post /decide',
  // For everybody what is published (measures.test.ts).
  'plans get /:id/tree',
  ...['resend', 'bounced'].map((verb) => `letters post /:id/${verb}`),
  'preview-links get /:token/document',
  // Closed by the door of REST (framework.access.test.ts); the application calls the work itself.
  'payload-jobs get /run',
  'payload-jobs get /handle-schedules',
  ...['get', 'delete', 'post'].map((method) => `payload-preferences ${method} /:key`),
]
