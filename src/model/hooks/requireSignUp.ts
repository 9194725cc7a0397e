import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import { label, say } from '@/lib/label'

type SignUp = { web?: string | null; email?: string | null; phone?: string | null }

/** An event for which people must sign up goes public only with a way to do it. */
export const requireSignUp: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (data?._status !== 'published') return data

  const event = { ...originalDoc, ...data }
  const { web, email, phone } = { ...originalDoc?.signUp, ...data.signUp } as SignUp
  const { isOn } = { ...originalDoc?.signUpHere, ...data.signUpHere } as { isOn?: boolean | null }
  if (event.registration !== 'required' || isOn || web || email || phone) return data

  const [named, message] = [say(req, signUpName), say(req, howIsMissing)]
  const errors = [{ path: 'signUp.web', label: named, message }]
  throw new ValidationError({ collection: 'events', errors }, req.t)
}

const signUpName = label('Jak se přihlásit', 'How to sign up', 'Як зареєструватися')
const howIsMissing = label(
  'Napište, jak se lidé přihlásí: adresu přihlášky, e-mail nebo telefon, nebo zapněte přihlášky přes portál. Bez toho akci nelze zveřejnit.',
  'Say how people sign up: the address of the form, an e-mail or a telephone, or switch on the sign-up on the portal. Without it the event cannot be published.',
  'Напишіть, як зареєструватися: адресу форми, e-mail або телефон, або увімкніть реєстрацію на порталі. Без цього подію не можна опублікувати.',
)
