import type { Field, FieldAccess, TextareaField, TextField } from 'payload'

import { commentLengths } from '@/lib/consultation'
import type { Label } from '@/lib/label'
import { isConsultationKeeper } from '@/lib/roles'
import type { Comment } from '@/payload-types'

type Read = { read: FieldAccess<Comment> }

/**
 * A rule that asks the comment itself. A question about a field (`where`) has no comment at hand, nor has a choice of
 * fields that leaves out what the rule asks for: both are refused to everybody but keepers.
 */
const readable = (rule: (comment: Partial<Comment>) => boolean): Read => ({
  read: ({ doc, req: { user } }) => isConsultationKeeper(user) || Boolean(doc && rule(doc)),
})

/** Read by keepers of consultations alone. */
export const kept: Read = readable(() => false)

/** Read by everybody while the comment is shown. */
export const whenShown: Read = readable(({ state }) => state === 'shown')

/** Read by everybody while the comment is hidden: what was written of it before stays inside once it is shown. */
export const whenHidden: Read = readable(({ state }) => state === 'hidden')

/** Read by everybody where the author agreed. */
export const byAuthorsConsent: Read = readable(
  ({ isNamePublic, state }) => state === 'shown' && isNamePublic === true,
)

/** Read by everybody once the settlement of the whole consultation is published. */
export const whenSettled: Read = readable(
  ({ isSettled, state }) => state === 'shown' && isSettled === true,
)

/** A text in the one language in which it was written. */
export const plainText = (name: string, text: Label): TextareaField => ({
  name,
  type: 'textarea',
  label: text,
  maxLength: commentLengths.text[1],
})

/** What the portal keeps of a comment for itself. */
export const keptInside = (): Field[] => [
  // Whether anybody may read it: its plan is public and somebody has looked at it. Derived, never typed.
  { name: 'isPublic', type: 'checkbox', hidden: true, index: true },
  // The number of the last further point of the letter that begins here.
  { name: 'lastPoint', type: 'number', hidden: true, defaultValue: 0 },
  inner('language'),
  // One number is issued once: the consultation and the number.
  { ...inner('slot'), unique: true },
  // The SHA-256 of the key in the letter by which its author takes it back.
  { ...inner('tokenHash'), unique: true },
  // The sum that was solved for it: each is good for one comment.
  { ...inner('proof'), unique: true },
]

const inner = (name: string): TextField => ({
  name,
  type: 'text',
  hidden: true,
  access: { read: () => false, create: () => false, update: () => false },
})
