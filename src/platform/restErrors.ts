import type { AfterErrorHook } from 'payload'

import { label, say, type Label } from '@/lib/label'

type Fault = { name?: string; code?: unknown; message?: string; status?: number; cause?: unknown }

const badInput = new Set(['SyntaxError', 'CastError', 'URIError', 'RangeError', 'BSONError'])
const badInputCodes = new Set([
  'ERR_INVALID_ARG_VALUE',
  'ENAMETOOLONG',
  'ERR_INVALID_URL',
  'SQLITE_CONSTRAINT_FOREIGNKEY',
  'SQLITE_CONSTRAINT_CHECK',
  'SQLITE_MISMATCH',
  'SQLITE_CONSTRAINT_NOTNULL',
  'SQLITE_CONSTRAINT_PRIMARYKEY',
])
const outages = /^Mongo(ServerSelection|Network|NetworkTimeout|NotConnected|TopologyClosed|PoolC)/
const outageCodes = new Set(['SQLITE_BUSY', 'SQLITE_CANTOPEN', 'SQLITE_IOERR'])
/** Of SQLite, of a file that is written, and of MongoDB (OutOfDiskSpace). */
const fullDiskCodes = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '14031'])

const inputFaults =
  /multipart|boundary|unexpected end of form|malformed|operators\[|uploadConfig\.handlers/i

const texts = {
  input: label(
    'Požadavku nerozumíme: zkontrolujte jeho tvar.',
    'The request cannot be understood: check its form.',
    'Запит незрозумілий: перевірте його форму.',
  ),
  missing: label('Nic takového tu není.', 'There is no such thing here.', 'Тут такого немає.'),
  outage: label(
    'Databáze teď neodpovídá. Zkuste to prosím za chvíli.',
    'The database does not answer now. Please try again in a while.',
    'База даних зараз не відповідає. Спробуйте за хвилину.',
  ),
  fullDisk: label(
    'Na disku serveru není místo, proto se to neuložilo. Řekněte to správci portálu.',
    'There is no room on the disk of the server, so it was not stored. Tell the operator of the portal.',
    'На диску сервера немає місця, тому не збережено. Повідомте адміністратора порталу.',
  ),
}

const chain = (error: Fault): Fault[] =>
  error.cause && typeof error.cause === 'object' ? [error, ...chain(error.cause)] : [error]

/** What an error that Payload calls internal means to the caller: 400, 404, 503, or really 500. */
export const faultOf = (error: Fault): { status: number; text: Label } | null => {
  if (error.status && error.status < 500) return null
  const faults = chain(error)
  const has = (test: (fault: Fault) => boolean) => faults.some(test)

  // Waiting would mend nothing: somebody has to make room.
  if (has(({ code }) => fullDiskCodes.has(String(code))))
    return { status: 503, text: texts.fullDisk }
  if (has(({ name, code }) => outages.test(name ?? '') || outageCodes.has(String(code))))
    return { status: 503, text: texts.outage }
  if (has(({ code }) => code === 'ENOENT')) return { status: 404, text: texts.missing }
  if (has(({ name, code }) => badInput.has(name ?? '') || badInputCodes.has(String(code))))
    return { status: 400, text: texts.input }

  // A value that the driver cannot bind, such as an unreadable date: the query failed before it ran.
  const isUnbound =
    has(({ message }) => /^Failed query/.test(message ?? '')) &&
    !has(({ code }) => String(code).startsWith('SQLITE'))

  return isUnbound || has(({ message }) => inputFaults.test(message ?? ''))
    ? { status: 400, text: texts.input }
    : null
}

/** Where handleRest sees that a request lost a race and may be tried again. */
export const lostRace = 'lostRace'

type MongoFault = Fault & { errorLabels?: string[]; hasErrorLabel?: (label: string) => boolean }

/** MongoDB gave way to another transaction on the same document: nothing was stored, trying again is right. */
export const isLostRace = (error: MongoFault): boolean =>
  chain(error).some(
    (fault: MongoFault) =>
      fault.code === 112 || fault.hasErrorLabel?.('TransientTransactionError') === true,
  )

/** Answers bad input and an outage as what they are; nothing of the driver reaches the caller. */
export const answerFaults: AfterErrorHook = ({ error, req }) => {
  if (isLostRace(error)) {
    req.context[lostRace] = true
    return { status: 503, response: { errors: [{ message: say(req, texts.outage) }] } }
  }
  const known = faultOf(error)
  if (!known) return undefined

  return { status: known.status, response: { errors: [{ message: say(req, known.text) }] } }
}
