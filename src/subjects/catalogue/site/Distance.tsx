import { Icon } from '@/site/components/Icon/Icon'
import { formatDistance } from '@/lib/formatNumber'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; kilometres: number | null | undefined }

/** How far a service is; nothing when that is not known. */
export const Distance = ({ locale, kilometres }: Props) => {
  if (kilometres === null || kilometres === undefined) return null

  return (
    <strong>
      <Icon name="arrow" /> <span className="hidden">{texts(locale, 'catalogue')('far')} </span>
      {formatDistance(locale, kilometres)}
    </strong>
  )
}
