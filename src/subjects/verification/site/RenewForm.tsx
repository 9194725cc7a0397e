import type { Locale } from '@/lib/label'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; token: string }

/** A button that sends a new link to the address of the old one; opening the page sends nothing. */
export const RenewForm = ({ locale, token }: Props) => (
  <form action={`/api/verify/${token}/renew`} method="post">
    <input type="hidden" name="locale" value={locale} />
    <SubmitButton>{texts(locale, 'verification')('renew')}</SubmitButton>
  </form>
)
