import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { Attribution } from './Attribution'
import type { NamedPlace } from './namedPlace'

type Props = { locale: Locale; from: 'you' | NonNullable<NamedPlace['centre']>; className?: string }

/** From where distances are, and whose data say where that is. */
export const MeasuredFrom = ({ locale, from, className }: Props) => {
  const t = texts(locale, 'catalogue')
  if (from === 'you') return <p className={className}>{t('farFromYou')}</p>

  const { name: place, source } = from
  return (
    <p className={className}>
      {t(source ? 'farFromAddress' : 'farFromPlace', { place })}{' '}
      <Attribution locale={locale} source={source} />
    </p>
  )
}
