import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { EmptyList } from '@/site/components/EmptyList/EmptyList'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { Site } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; operator: Site['operator'] | undefined }

/** Said when nothing is found: wider words, what happened to people, and whom to call. */
export const NothingFound = ({ locale, operator }: Props) => {
  const t = texts(locale, 'search')
  const phones = operator?.contacts?.phones ?? []

  return (
    <EmptyList title={t('emptyTitle')}>
      <p>{t('emptyHelp')}</p>
      <p>
        {t('emptySituations')}{' '}
        <a href={pathTo(locale, '/situace')}>{texts(locale, 'situations')('list')}</a>
      </p>
      {phones.length > 0 && (
        <>
          <p>{t('emptyCall')}</p>
          <ContactLinks phones={phones} />
        </>
      )}
    </EmptyList>
  )
}
