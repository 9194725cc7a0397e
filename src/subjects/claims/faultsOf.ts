import { isIco, toIco } from '@/lib/ico'
import { isEmail } from '@/lib/isEmail'
import { label, type Label } from '@/lib/label'

import { lengths } from './limits'

export type Written = { ico: string; name: string; email: string; message: string }
type Fault = { path: keyof Written; message: Label }

/** What a stranger wrote, as it is stored: without blanks around it, the IČO in eight digits. */
export const writtenIn = (data: Record<string, unknown> = {}): Written => {
  const text = (name: string) => {
    const value = data[name]
    return typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : ''
  }
  const oneLine = (name: string) => text(name).replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')
  return {
    ico: toIco(oneLine('ico')),
    name: oneLine('name'),
    email: oneLine('email').toLowerCase(),
    message: text('message'),
  }
}

/** What of it has to be mended, one fault for a field. */
export const faultsOf = ({ ico, name, email, message }: Written): Fault[] => {
  const faults: (Fault | false)[] = [
    !isIco(ico) && { path: 'ico', message: texts.ico },
    (!name || name.length > lengths.name) && { path: 'name', message: texts.name },
    !isEmail(email) && { path: 'email', message: texts.email },
    (message.length < lengths.leastMessage || message.length > lengths.message) && {
      path: 'message',
      message: texts.message,
    },
  ]
  return faults.filter((fault) => fault !== false)
}

const texts = {
  ico: label(
    'Zadejte platné IČO: osm číslic, najdete ho na webu ministerstva v rejstříku ARES.',
    'Enter a valid IČO (company ID): eight digits, see the ARES register.',
    'Введіть чинний IČO: вісім цифр, його можна знайти в реєстрі ARES.',
  ),
  name: label(
    `Zadejte jméno a příjmení, nejvýše ${lengths.name} znaků.`,
    `Enter your name, at most ${lengths.name} characters.`,
    `Введіть ім’я та прізвище, щонайбільше ${lengths.name} символів.`,
  ),
  email: label(
    'Zadejte e-mail ve tvaru jmeno@priklad.cz.',
    'Enter an e-mail such as name@example.com.',
    'Введіть e-mail у вигляді imia@pryklad.cz.',
  ),
  message: label(
    `Napište, kdo v organizaci jste a jak si to ověříme: ${lengths.leastMessage} až ${lengths.message} znaků.`,
    `Write who you are in the organisation and how we can verify it: ${lengths.leastMessage} to ${lengths.message} characters.`,
    `Напишіть, ким ви є в організації та як це перевірити: від ${lengths.leastMessage} до ${lengths.message} символів.`,
  ),
}
