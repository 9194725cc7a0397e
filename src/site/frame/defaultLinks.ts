import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

/** The menu of a portal whose staff have not made their own yet. */
export const defaultLinks = (locale: Locale) => {
  const t = texts(locale, 'nav')

  return [
    { label: t('catalogue'), path: '/katalog' },
    { label: t('situations'), path: '/situace' },
    { label: t('projects'), path: '/projekty' },
    { label: t('plans'), path: '/plany' },
    { label: t('events'), path: '/akce' },
    { label: t('news'), path: '/aktuality' },
    { label: t('groups'), path: '/pracovni-skupiny' },
  ]
}
