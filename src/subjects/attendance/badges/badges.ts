import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PayloadHandler } from 'payload'

import { printedOfDate } from '../printedOfDate'
import { badgesOf } from './badgesOf'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'badges.typ')

/** `GET /api/events/:id/badges.pdf?occurrence=&locale=`: name badges of those who come to a date. */
export const badges: PayloadHandler = (req) =>
  printedOfDate(req, { template, name: 'jmenovky', dataOf: badgesOf })
