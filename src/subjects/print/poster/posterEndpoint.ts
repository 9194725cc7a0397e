import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { createLocalReq, type Endpoint } from 'payload'

import { defaultLocale, label, locales } from '@/lib/label'
import { env } from '@/platform/env'
import { described, inPath } from '@/platform/openapi/operation'
import { shared } from '@/platform/openapi/parameters'
import { fail } from '@/platform/requests/fail'
import { oneOf } from '@/platform/requests/parameters'
import { understood } from '@/platform/requests/understood'

import { printed } from '../printed'
import { posterOf } from './posterOf'

const template = path.join(path.dirname(fileURLToPath(import.meta.url)), 'poster.typ')

/** `GET /api/events/:id/poster.pdf?locale=`: an event on one sheet for a wall, with what anybody may read, whoever asks. */
export const posterEndpoint: Omit<Endpoint, 'root'> = described(
  {
    path: '/:id/poster.pdf',
    method: 'get',
    handler: async (req) => {
      const locale = understood(req, (given) => oneOf(given, 'locale', locales) ?? defaultLocale)
      const reader = await createLocalReq({ locale }, req.payload)
      const wanted = { id: String(req.routeParams?.id), locale, siteUrl: env.siteUrl }
      const { file, ...data } =
        (await posterOf(reader, { ...wanted, today: new Date() })) ?? fail(req, 404, nothing)
      return new Response(new Uint8Array(await printed(req, template, data)), {
        headers: {
          'Content-Type': 'application/pdf',
          'Content-Disposition': `inline; filename="${file}.pdf"`,
          'X-Content-Type-Options': 'nosniff',
          'X-Robots-Tag': 'noindex',
        },
      })
    },
  },
  {
    id: 'eventPoster',
    summary: 'An event as a poster',
    description:
      'One sheet of A4 with the dates to come, the place, a QR code of the page and who paid for it. Tagged (PDF/UA-1). There is none of what is over, off or put off.',
    caller: 'anybody',
    parameters: [inPath('id', 'The event.'), shared.locale],
    answers: [
      { status: 200, says: 'The poster.', type: 'application/pdf', schema: { type: 'string' } },
    ],
    refusals: [400, 404],
  },
)

const nothing = label(
  'Takový plakát tu není: akce není zveřejněná, už byla, nebo se nekoná.',
  'There is no such poster: the event is not published, is over, or does not take place.',
  'Такого плаката немає: подію не опубліковано, вона минула або не відбудеться.',
)
