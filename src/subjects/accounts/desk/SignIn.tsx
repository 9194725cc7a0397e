import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'

import { Logo } from '@/desk/Logo'

import { SignInForm } from './SignInForm'

/** The page where people sign in, in the place of Payload's, which knows no second factor. */
export const SignIn = ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const redirectTo = getSafeRedirect({
    fallbackTo: '/admin',
    redirectTo: String(searchParams?.redirect ?? ''),
  })
  if (initPageResult.req.user) redirect(redirectTo)

  return (
    <>
      <div className="login__brand">
        <Logo />
      </div>
      <SignInForm redirectTo={redirectTo} />
    </>
  )
}
