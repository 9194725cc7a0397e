import type { PayloadRequest } from 'payload'

import { label } from '@/lib/label'
import { textOf } from '@/platform/requests/textOf'
import { fail } from '@/platform/requests/fail'

import type { Factor } from './factor'
import { spendCode } from './spendCode'

/** Goes on only with a code that fits; it is used up. */
export const requireCode = async (req: PayloadRequest, factor: Factor): Promise<void> => {
  const code = await textOf(req, 'code')
  if (!(await spendCode(req, factor, code))) fail(req, 400, wrongCode)
}

export const wrongCode = label(
  'Kód nesouhlasí, nebo už byl použit. Počkejte na další a zkuste to znovu.',
  'The code does not fit or was used before. Wait for the next one and try again.',
  'Код не збігається або вже використаний. Зачекайте на наступний і спробуйте знову.',
)
