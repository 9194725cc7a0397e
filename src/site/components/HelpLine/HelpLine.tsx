import { helpLead, type Help } from '@/lib/helpOf'
import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'

type Props = { locale: Locale; help: Help }

/** Whom to call or to write to, for who does not know how. */
export const HelpLine = ({ locale, help }: Props) => (
  <p>
    {helpLead(help)[locale]} {help.name}{' '}
    {help.phone && <a href={`tel:${help.phone}`}>{formatPhone(help.phone)}</a>}{' '}
    {help.email && <a href={`mailto:${help.email}`}>{help.email}</a>}
  </p>
)
