import { askRest, Refused } from '@/desk/askRest'

type Said = { user?: { secondFactor?: string | null } }

/** What came of a try to sign in. */
export type SignInAnswer =
  | { outcome: 'in'; isDue: boolean }
  | { outcome: 'code'; isWrong: boolean }
  | { outcome: 'refused'; why: string | null }

/** Tries to sign in; never throws. */
export const signInAnswer = async (
  body: { email: string; password: string; otp?: string },
  language: string,
): Promise<SignInAnswer> => {
  try {
    const said = await askRest<Said>('/api/users/login', { method: 'POST', body, language })
    return { outcome: 'in', isDue: said.user?.secondFactor === 'due' }
  } catch (error) {
    const [fault] = error instanceof Refused ? error.errors : []
    const otp = fault?.data?.otp
    return otp
      ? { outcome: 'code', isWrong: otp === 'wrong' }
      : { outcome: 'refused', why: fault?.message ?? null }
  }
}
