import { addDataAndFileToRequest, ValidationError, type PayloadHandler } from 'payload'

import { defaultLocale, label, say } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import { fail } from '@/platform/requests/fail'
import { limits } from '@/subjects/accounts/limits'
import { takeTry } from '@/subjects/accounts/takeTry'

import { promptedEntry } from '../promptedEntry'
import { promptsOf } from '../promptsOf'
import { faults } from './faults'
import { proposeChange } from './proposeChange'
import { writtenChange } from './writtenChange'

/**
 * `POST /api/verify/:token/change`: the reader of a letter says what is different in one of its entries, without an
 * account. It waits for staff; nothing public changes.
 */
export const receiveChange: PayloadHandler = async (req) => {
  if (!req.data) await addDataAndFileToRequest(req)
  const given = (req.data ?? {}) as Record<string, unknown>
  const { person, prompts } = await promptsOf(req)
  const prompt = prompts.find(({ id }) => id === given.entry)
  if (!prompt) return fail(req, 404, faults.foreign)

  const locale = localeOf(req.i18n.language)
  req.locale = locale
  const { doc } = await promptedEntry(req, prompt)
  if (!doc) return fail(req, 409, faults.gone)

  const written = writtenChange(req, doc, given, locale === defaultLocale)
  const errors = [...written.errors]
  if (written.said.length === 0 && written.words.length === 0)
    errors.push({ path: 'text', message: say(req, faults.nothing) })
  if (errors.length > 0) throw new ValidationError({ collection: 'prompts', errors, req }, req.t)

  await takeTry(req, [[limits.changeByLink, prompt.tokenHash]])
  await proposeChange(req, person, prompt, written)
  return Response.json({ message: say(req, done) }, { status: 201 })
}

const done = label(
  'Děkujeme, odesláno. Na webu se zatím nic nezměnilo: úřad se na to podívá a napíše vám e-mailem.',
  'Thank you, it is sent. Nothing has changed on the site yet: the office looks at it and writes to you by e-mail.',
  'Дякуємо, надіслано. На сайті поки нічого не змінилося: установа розгляне це й напише вам.',
)
