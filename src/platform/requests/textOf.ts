import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { label } from '@/lib/label'

import { fail } from './fail'

/** A text from the body of a request, without blanks around it; 400 for anything else, or when it is too long. */
export const textOf = async (
  req: PayloadRequest,
  name: string,
  mostCharacters = 2_000,
): Promise<string> => {
  if (!req.data) await addDataAndFileToRequest(req)
  const value: unknown = req.data?.[name] ?? ''
  if (typeof value !== 'string' || value.length > mostCharacters)
    return fail(req, 400, wrong(mostCharacters))

  return value.trim()
}

const wrong = (mostCharacters: number) =>
  label(
    `Napište text o nejvýše ${mostCharacters} znacích.`,
    `Write a text of at most ${mostCharacters} characters.`,
    `Напишіть текст щонайбільше з ${mostCharacters} символів.`,
  )
