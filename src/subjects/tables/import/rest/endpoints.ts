import type { Endpoint, PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { formOf } from '@/platform/requests/formOf'
import { requireStaff } from '@/platform/requests/requireUser'

import { importable, isImportable, type Importable } from '../importable'
import type { Mapping } from '../plan/columns'
import { prepareImport } from '../prepareImport'
import { runImport } from '../run/runImport'
import { importFaults, importOf, type StoredImport } from '../run/state'
import { undoImport } from '../run/undoImport'
import { importAnswer } from './importAnswer'
import { orTableFault } from './orTableFault'
import { operations } from './operations'

const mostBytes = 15_000_000

type Answered = Omit<Endpoint, 'root'>

/**
 * `POST /api/tables/import` (multipart `file`, `collection`, `mapping`, `publish`, `dryRun`): what a table would do; unless
 * `dryRun` is false nothing is written. `GET /api/tables/imports/{id}`, `POST …/run` and `…/undo`.
 */
export const importEndpoints: Answered[] = [
  described(
    {
      path: '/tables/import',
      method: 'post',
      handler: async (req) => {
        requireStaff(req)
        const { isDry, ...asked } = await askedOf(req)
        await requireList(req, asked.collection)
        const stored = await prepared(req, asked)
        if (!isDry && stored.plan.errors.length === 0) {
          await runImport(req, stored, false)
          return Response.json(
            importAnswer(req, (await importOf(req.payload, stored.id)) ?? stored),
          )
        }
        return Response.json(importAnswer(req, stored))
      },
    },
    operations.prepare,
  ),
  described(
    {
      path: '/tables/imports/:id',
      method: 'get',
      handler: async (req) => Response.json(importAnswer(req, await asked(req))),
    },
    operations.read,
  ),
  described(
    {
      path: '/tables/imports/:id/run',
      method: 'post',
      handler: async (req) => {
        const stored = await asked(req)
        await runImport(req, stored, false)
        return Response.json(importAnswer(req, await asked(req)))
      },
    },
    operations.run,
  ),
  described(
    {
      path: '/tables/imports/:id/undo',
      method: 'post',
      handler: async (req) => {
        await undoImport(req, await asked(req))
        return Response.json(importAnswer(req, await asked(req)))
      },
    },
    operations.undo,
  ),
]

/** The import of the address, for whoever may fill its list. */
const asked = async (req: PayloadRequest): Promise<StoredImport> => {
  requireStaff(req)
  const stored =
    (await importOf(req.payload, String(req.routeParams?.id))) ??
    fail(req, 404, importFaults.missing)
  await requireList(req, stored.list as Importable)
  req.locale = stored.language as typeof req.locale
  return stored
}

/** Goes on only for whoever may make entries of the list. */
const requireList = async (req: PayloadRequest, collection: Importable): Promise<void> => {
  const { create } = req.payload.collections[collection].config.access
  if (!(await create({ req }))) fail(req, 403, faults.notYours)
}

type Form = { collection: Importable; file: File; mapping: Mapping; publishes: boolean }

const prepared = async (req: PayloadRequest, form: Form): Promise<StoredImport> => {
  const { file, ...question } = form
  const bytes = Buffer.from(await file.arrayBuffer())
  return orTableFault(req, () =>
    prepareImport({ req, ...question, bytes, fileName: file.name, isOperator: false }),
  )
}

const askedOf = async (req: PayloadRequest): Promise<Form & { isDry: boolean }> => {
  const form = await formOf(req, faults.file)
  const file = form.get('file')
  const collection = form.get('collection')
  if (!isImportable(collection)) fail(req, 400, faults.collection)
  if (!(file instanceof Blob) || !('name' in file)) fail(req, 400, faults.file)
  if (file.size > mostBytes) fail(req, 400, faults.tooBig)
  return {
    collection,
    file: file as File,
    mapping: mappingOf(req, form.get('mapping')),
    publishes: form.get('publish') === 'true',
    isDry: form.get('dryRun') !== 'false',
  }
}

const mappingOf = (req: PayloadRequest, given: unknown): Mapping => {
  if (given === null || given === '') return {}
  try {
    const mapping: unknown = JSON.parse(String(given))
    const isMapping =
      typeof mapping === 'object' &&
      mapping !== null &&
      Object.values(mapping).every((name) => name === null || typeof name === 'string')
    return isMapping ? (mapping as Mapping) : fail(req, 400, faults.mapping)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return fail(req, 400, faults.mapping)
  }
}

const faults = {
  collection: label(
    `Tabulkou se dá naplnit: ${Object.keys(importable).join(', ')}.`,
    `A table can fill: ${Object.keys(importable).join(', ')}.`,
    `Таблицею можна наповнити: ${Object.keys(importable).join(', ')}.`,
  ),
  file: label(
    'Pošlete soubor s tabulkou (multipart/form-data, pole file).',
    'Send a file with the table (multipart/form-data, field file).',
    'Надішліть файл із таблицею (multipart/form-data, поле file).',
  ),
  tooBig: label(
    'Soubor je větší než 15 MB.',
    'The file is larger than 15 MB.',
    'Файл більший за 15 МБ.',
  ),
  mapping: label(
    'Přiřazení sloupců (mapping) má být objekt: nadpis a název pole, nebo null.',
    'The mapping is an object: a head and the name of a field, or null.',
    'Відповідність стовпців (mapping) — це об’єкт: заголовок і назва поля або null.',
  ),
  notYours: label(
    'Tento seznam plní jen ti, kdo v něm zakládají záznamy.',
    'Only those who make entries of this list may fill it.',
    'Цей список наповнюють лише ті, хто створює в ньому записи.',
  ),
}
