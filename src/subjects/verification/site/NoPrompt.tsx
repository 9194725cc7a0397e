import type { Locale } from '@/lib/label'
import type { PromptFault } from '@/lib/promptView'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import { texts } from '@/site/texts/texts'

import { RenewForm } from './RenewForm'

type Props = { locale: Locale; fault: PromptFault; token: string }

/** Said when a link leads nowhere: why, and what to do. */
export const NoPrompt = ({ locale, fault, token }: Props) => {
  const t = texts(locale, 'verification')

  return (
    <EmptyList title={t(`${fault}Title`)}>
      <p>{t(`${fault}Help`)}</p>
      {fault === 'expired' && <RenewForm locale={locale} token={token} />}
      <p>
        <a href="/admin">{t('toDesk')}</a>
      </p>
    </EmptyList>
  )
}
