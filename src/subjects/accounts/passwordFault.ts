import { label, type Label } from '@/lib/label'

const shortest = 12
const longest = 200

/** What is wrong with a new password; null when it may be used. */
export const passwordFault = (password: string): Label | null => {
  const { length } = [...password.trim()]
  return length < shortest || length > longest ? fault : null
}

const fault = label(
  `Heslo má mít ${shortest} až ${longest} znaků. Stačí několik slov za sebou.`,
  `A password has ${shortest} to ${longest} characters. A few words in a row will do.`,
  `Пароль має містити від ${shortest} до ${longest} символів. Достатньо кількох слів поспіль.`,
)
