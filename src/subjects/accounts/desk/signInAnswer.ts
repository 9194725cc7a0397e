type Said = {
  user?: { secondFactor?: string | null }
  errors?: { message: string; data?: { otp?: 'required' | 'wrong' } }[]
}

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
  const response = await fetch('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(body),
  }).catch(() => null)
  const said = (await response?.json().catch(() => null)) as Said | null
  if (response?.ok) return { outcome: 'in', isDue: said?.user?.secondFactor === 'due' }

  const [error] = said?.errors ?? []
  const otp = error?.data?.otp
  return otp
    ? { outcome: 'code', isWrong: otp === 'wrong' }
    : { outcome: 'refused', why: error?.message ?? null }
}
