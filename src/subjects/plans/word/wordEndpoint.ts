import type { Endpoint, PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { described } from '@/platform/openapi/operation'
import { fail } from '@/platform/requests/fail'
import { formOf } from '@/platform/requests/formOf'
import { requireStaff } from '@/platform/requests/requireUser'
import { importColumns } from '@/subjects/tables/import/plan/columns'
import { prepareTable } from '@/subjects/tables/import/prepareImport'
import { TableFault } from '@/subjects/tables/import/read/given'
import { importAnswer } from '@/subjects/tables/import/rest/importAnswer'
import { orTableFault } from '@/subjects/tables/import/rest/orTableFault'

import { measuresIn } from './measuresIn'
import { readWord } from './readWord'
import { wordOperation } from './wordOperation'

const mostBytes = 15_000_000

/**
 * `POST /api/plans/{id}/measures.docx` (multipart `file`): which measures a document of Word names, kept as an import of
 * tables that `POST /api/tables/imports/{id}/run` writes; nothing is written before.
 */
export const wordEndpoint: Omit<Endpoint, 'root'> = described(
  {
    path: '/:id/measures.docx',
    method: 'post',
    handler: async (req) => {
      requireStaff(req)
      const { create } = req.payload.collections.measures.config.access
      if (!(await create({ req }))) fail(req, 403, faults.notYours)
      const plan = await planOf(req)
      const file = await fileOf(req)
      return orTableFault(req, async () => {
        const { blocks, notices } = await readWord(Buffer.from(await file.arrayBuffer()))
        const found = measuresIn(blocks, plan)
        if (found.rows.length === 0) throw new TableFault(faults.none)
        // Faults are told by the names that people know.
        const columns = await importColumns(req, 'measures', false)
        const headOf = (name: string) => columns.find((each) => each.name === name)?.head ?? name
        const table = { ...found, heads: found.heads.map(headOf), notices }
        const stored = await prepareTable(
          {
            req,
            collection: 'measures',
            fileName: file.name,
            mapping: {},
            publishes: false,
            isOperator: false,
          },
          table,
        )
        return Response.json(importAnswer(req, stored))
      })
    },
  },
  wordOperation,
)

/** By what a table names the plan: its address says more to people than its id. */
const planOf = async (req: PayloadRequest): Promise<string> => {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: { id: { equals: String(req.routeParams?.id) } },
    draft: true,
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const plan = docs[0] ?? fail(req, 404, faults.noPlan)
  return plan.slug || String(plan.id)
}

const fileOf = async (req: PayloadRequest): Promise<File> => {
  const form = await formOf(req, faults.file)
  const file = form.get('file')
  if (!(file instanceof Blob) || !('name' in file)) return fail(req, 400, faults.file)
  return file.size > mostBytes ? fail(req, 400, faults.tooBig) : (file as File)
}

const faults = {
  file: label(
    'Pošlete dokument Word (multipart/form-data, pole file).',
    'Send a document of Word (multipart/form-data, field file).',
    'Надішліть документ Word (multipart/form-data, поле file).',
  ),
  tooBig: label(
    'Dokument je větší než 15 MB. Nejvíc místa berou obrázky: smažte je, nečteme je.',
    'The document is larger than 15 MB. Pictures take most of it: delete them, they are not read.',
    'Документ більший за 15 МБ. Найбільше місця займають зображення: видаліть їх, ми їх не читаємо.',
  ),
  notYours: label(
    'Opatření z dokumentu vkládají jen ti, kdo opatření zakládají.',
    'Measures are brought from a document by those who make measures.',
    'Заходи з документа вносять лише ті, хто їх створює.',
  ),
  noPlan: label('Takový plán tu není.', 'There is no such plan.', 'Такого плану немає.'),
  none: label(
    'V dokumentu jsme nenašli žádné opatření. Poznáme je podle nadpisů (styly Nadpis 1 až 9) s čísly nebo slovem Opatření, nebo podle tabulky se sloupcem Opatření.',
    'No measure was found in the document. They are known by headings (styles Heading 1 to 9) with numbers or the word Opatření, or by a table with a column Opatření.',
    'У документі не знайдено жодного заходу. Ми впізнаємо їх за заголовками (стилі Заголовок 1–9) з номерами чи словом Opatření або за таблицею зі стовпцем Opatření.',
  ),
}
