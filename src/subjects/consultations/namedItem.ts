import type { FieldHook, PayloadRequest, TextFieldSingleValidation } from 'payload'

import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { itemKinds, itemName } from '@/lib/planItems'
import type { Comment } from '@/payload-types'

import { itemsOf } from './itemsOf'

/**
 * The id of the part of a plan that people name by its code, its name or both, as they do in tables; as it is where
 * no part is named so, or several are.
 */
export const namedItem: FieldHook<Comment, Comment['item']> = async ({ data, req, value }) => {
  const plan = value && !isId(value) && (await planOf(req, idOf(data?.consultation)))
  if (!plan) return value

  const meant = plain(value)
  const named = (await itemsOf(req, plan, 'cs')).filter((item) =>
    [item.code, item.title, itemName(item)].some((name) => name && plain(name) === meant),
  )
  return named.length === 1 && named[0] ? named[0].id : value
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Whether a part of that id is in the plan is looked at when the comment is placed: of an older one it may have left since. */
export const validateItem: TextFieldSingleValidation = (value, { req }) =>
  !value || isId(value) || say(req, wrong)

const isId = (value: string): boolean =>
  value === 'plan' || itemKinds.some((kind) => value.startsWith(`${kind}-`))

const planOf = async (req: PayloadRequest, id: string | undefined): Promise<string | null> => {
  if (!id) return null
  const found = await req.payload.db.findOne<{ id: string; plan: string }>({
    collection: 'consultations',
    where: { id: { equals: id } },
    req,
  })
  return found ? String(found.plan) : null
}

const wrong = label(
  'Taková část v plánu není, nebo je jich víc. Napište její číslo nebo název, jak je v plánu; u celého plánu nechte prázdné.',
  'There is no such part of the plan, or there are several. Write its number or name as in the plan; for the whole plan leave it empty.',
  'Такої частини в плані немає або їх кілька. Напишіть її номер або назву, як у плані; для всього плану залиште порожнім.',
)
