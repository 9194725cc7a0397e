import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PayloadHandler } from 'payload'

import { printedOfDate } from '../printedOfDate'
import { sheetOf } from './sheetOf'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'sheet.typ')

/** `GET /api/events/:id/attendance.pdf?occurrence=&locale=`: the sheet that people sign on a date. */
export const sheet: PayloadHandler = (req) =>
  printedOfDate(req, { template, name: 'prezencni-listina', dataOf: sheetOf })
