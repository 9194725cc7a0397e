import type { PayloadRequest } from 'payload'

import { chunkBy } from '@/lib/chunkBy'
import { idOf } from '@/lib/idOf'
import { label } from '@/lib/label'
import { env } from '@/platform/env'
import { languageOf } from '@/platform/mail/languageOf'
import { queueLetter } from '@/platform/mail/queueLetter'
import { fail } from '@/platform/requests/fail'
import type { RegisterDifference, User } from '@/payload-types'
import { keepersOf } from '@/subjects/accounts/people'

import { registerAsked } from '../letters/registerAsked'
import { entryAt, partsOf } from './entryAt'
import { labelOfField } from './labelOfField'

type Letter = { name: string; rows: RegisterDifference[]; readers: User[] }

/** Asks the people who keep the entries what is true; a letter an entry. Refused where nobody keeps one of them. */
export const askKeepers = async (
  req: PayloadRequest,
  rows: RegisterDifference[],
): Promise<void> => {
  const letters: Letter[] = []
  for (const [name, ofEntry] of chunkBy(rows, entryAt)) {
    const readers = await readersOf(req, name)
    if (readers.length === 0) fail(req, 409, nobody(String(ofEntry[0]?.title)))
    letters.push({ name, rows: ofEntry, readers })
  }
  for (const { name, rows: ofEntry, readers } of letters) {
    const [collection, id] = partsOf(name)
    for (const reader of readers) {
      const language = languageOf(reader)
      await queueLetter(req, {
        to: reader.email,
        language,
        kind: registerAsked,
        // A new value of the register is a new question.
        key: `register:${ofEntry.map((row) => `${row.id} ${row.seenAt}`).join()}:${reader.id}`,
        about: name,
        data: {
          entry: String(ofEntry[0]?.title),
          lines: ofEntry.map((row) => ({
            label: labelOfField(row.field),
            ours: textOf(row.ours),
            register: textOf(row.register),
          })),
          link: `${env.siteUrl}/admin/collections/${collection}/${id}`,
        },
      })
    }
  }
}

const readersOf = async (req: PayloadRequest, name: string): Promise<User[]> => {
  const [collection, id] = partsOf(name)
  if (!id) return []
  if (collection === 'providers') return keepersOf(req, [id])

  const doc = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })
  const provider = idOf(doc?.provider)
  return provider ? keepersOf(req, [provider]) : []
}

const textOf = (shown: string | null | undefined): string => (shown ?? '').replace(/\n/g, '; ')

const nobody = (title: string) =>
  label(
    `Záznam „${title}“ nikdo nespravuje, není koho se zeptat dopisem. Zavolejte, nebo ho z výběru vynechte. Nic se nezměnilo.`,
    `Nobody keeps the entry “${title}”, so there is nobody to write to. Call them, or leave it out. Nothing has changed.`,
    `Запис «${title}» ніхто не веде, листа нема кому надіслати. Зателефонуйте або вилучіть його з вибору. Нічого не змінено.`,
  )
