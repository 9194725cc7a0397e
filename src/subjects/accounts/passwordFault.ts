import { label, type Label } from '@/lib/label'

const fewestCharacters = 12
const mostCharacters = 200

/** What is wrong with a new password; null when it may be used. */
export const passwordFault = (password: string): Label | null => {
  const { length } = [...password.trim()]
  return length < fewestCharacters || length > mostCharacters ? fault : null
}

const fault = label(
  `Heslo má mít ${fewestCharacters} až ${mostCharacters} znaků. Stačí několik slov za sebou.`,
  `A password has ${fewestCharacters} to ${mostCharacters} characters. A few words in a row will do.`,
  `Пароль має містити від ${fewestCharacters} до ${mostCharacters} символів. Достатньо кількох слів поспіль.`,
)
