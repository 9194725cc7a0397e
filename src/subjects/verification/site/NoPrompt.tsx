import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import type { Locale } from '@/lib/label'
import type { PromptFault } from '@/lib/promptView'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; fault: PromptFault }

/** Said when a link leads nowhere: why, and what to do. */
export const NoPrompt = ({ locale, fault }: Props) => {
  const t = texts(locale, 'verification')

  return (
    <EmptyList title={t(`${fault}Title`)}>
      <p>{t(`${fault}Help`)}</p>
      <p>
        <a href="/admin">{t('toDesk')}</a>
      </p>
    </EmptyList>
  )
}
