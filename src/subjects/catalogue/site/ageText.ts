import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

type Ages = { ageFrom?: number | null; ageTo?: number | null }

/** For how old people a service is, in words; nothing when nobody has said. */
export const ageText = (locale: Locale, { ageFrom, ageTo }: Ages): string => {
  const t = texts(locale, 'services')
  if (ageFrom && ageTo) return t('ageFromTo', { from: ageFrom, to: ageTo })
  if (ageFrom) return t('ageFrom', { from: ageFrom })
  return ageTo ? t('ageTo', { to: ageTo }) : ''
}
