import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { compareAndSet } from '@/platform/database/compareAndSet'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { requireStaff } from '@/platform/requests/requireUser'
import { recordAudit } from '@/subjects/journal/recordAudit'

import { startProgram } from '../startProgram'
import { beginLoad } from '../state/beginLoad'
import { currentLoad, loadOf } from '../state/findLoads'
import { loadFaults } from '../state/loadFaults'
import { loadSources, type LoadSource, type StoredLoad } from '../state/loads'
import { loadStatus } from './loadStatus'
import { operations } from './operations'

type Answered = Omit<Endpoint, 'root'>
type Begun = Parameters<typeof beginLoad>[1]

/** What a reading is done by; another one in tests, which wait for it. */
export const program = { start: startProgram }

/**
 * `GET /api/register`, `POST /api/register/look {source}`, `…/take {look, acceptsJump}`, `…/stop` and `…/clear-sample`:
 * reading the state register from the desk.
 */
export const registerEndpoints: Answered[] = [
  described(
    {
      path: '/register',
      method: 'get',
      handler: async (req) => {
        requireStaff(req, onlyStaff)
        return Response.json(await loadStatus(req.payload))
      },
    },
    operations.read,
  ),
  described(
    {
      path: '/register/look',
      method: 'post',
      handler: async (req) => {
        requireStaff(req, onlyStaff)
        const { source } = await bodyOf(req)
        const known = loadSources.find((each) => each === source) ?? fail(req, 400, faults.source)
        await requireSource(req, known)
        return begin(req, { kind: 'look', source: known })
      },
    },
    operations.look,
  ),
  described(
    {
      path: '/register/take',
      method: 'post',
      handler: async (req) => {
        requireStaff(req, onlyStaff)
        const { look, acceptsJump = false } = await bodyOf(req)
        if (typeof look !== 'string' || typeof acceptsJump !== 'boolean')
          return fail(req, 400, faults.take)
        const looked = await requireLook(req, look)
        if (looked.report?.jump.length && !acceptsJump) fail(req, 409, loadFaults.jump)
        return begin(req, { kind: 'take', source: looked.source, look, acceptsJump })
      },
    },
    operations.take,
  ),
  described(
    {
      path: '/register/stop',
      method: 'post',
      handler: async (req) => {
        requireStaff(req, onlyStaff)
        const load = (await currentLoad(req.payload)) ?? fail(req, 409, loadFaults.notRunning)
        await compareAndSet(req.payload, {
          collection: 'register-loads',
          id: String(load.id),
          expected: { and: [{ slot: { equals: 'current' } }, { state: { equals: 'running' } }] },
          data: { state: 'stopping' },
        })
        return Response.json(await loadStatus(req.payload))
      },
    },
    operations.stop,
  ),
  described(
    {
      path: '/register/clear-sample',
      method: 'post',
      handler: async (req) => {
        requireStaff(req, onlyStaff)
        const { hasSample } = await loadStatus(req.payload)
        if (!hasSample) fail(req, 409, faults.noSample)
        return begin(req, { kind: 'clear', source: 'sample' })
      },
    },
    operations.clearSample,
  ),
]

/** Begins a reading, writes down who did, and answers how it stands. */
const begin = async (req: PayloadRequest, asked: Begun): Promise<Response> => {
  const load = (await beginLoad(req.payload, asked)) ?? fail(req, 409, loadFaults.running)
  const id = String(load.id)
  // A look changes nothing.
  if (asked.kind !== 'look')
    await recordAudit(req, {
      action: asked.kind === 'clear' ? 'deleted' : 'approved',
      collection: 'register-differences',
      document: id,
      title: asked.source === 'sample' ? 'Ukázkový registr' : 'Registr MPSV',
    })
  program.start(req.payload, id)
  return Response.json(await loadStatus(req.payload), { status: 202 })
}

const requireSource = async (req: PayloadRequest, source: LoadSource): Promise<void> => {
  const { sources } = await loadStatus(req.payload)
  const why = { address: 'noSource', file: 'noFile', sample: 'noSample' } as const
  if (!sources.includes(source)) fail(req, 409, loadFaults[why[source]])
}

const requireLook = async (req: PayloadRequest, id: string): Promise<StoredLoad> => {
  const load = await loadOf(req.payload, id)
  const { look } = await loadStatus(req.payload)
  if (!load || look?.id !== id) return fail(req, 409, loadFaults.noLook)
  return load
}

const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  if (!req.data) await addDataAndFileToRequest(req)
  return (req.data ?? {}) as Record<string, unknown>
}

const onlyStaff = label(
  'Registr načítají koordinátoři a editoři.',
  'Coordinators and editors read the register in.',
  'Реєстр зчитують координатори та редактори.',
)
const faults = {
  source: label(
    'Pošlete source: address, file, nebo sample.',
    'Send source: address, file or sample.',
    'Надішліть source: address, file або sample.',
  ),
  take: label(
    'Pošlete look (co se ukázalo) a případně acceptsJump: true.',
    'Send look (what was shown) and, if need be, acceptsJump: true.',
    'Надішліть look (що було показано) і, за потреби, acceptsJump: true.',
  ),
  noSample: label(
    'Na portálu nejsou žádné ukázkové služby.',
    'There are no services of the sample in the portal.',
    'На порталі немає зразкових послуг.',
  ),
}
