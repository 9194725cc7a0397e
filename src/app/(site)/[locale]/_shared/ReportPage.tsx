import { PageHead } from '@/site/components/PageHead/PageHead'
import { orMoved } from '@/subjects/redirects/site/queries'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import type { Locale } from '@/lib/label'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'
import { MistakeForm } from '@/subjects/errorReports/site/MistakeForm'

/** The entries that people may report a mistake of. */
type Kind = {
  collection: 'services' | 'providers'
  /** Where their pages lie, as `/sluzby`. */
  folder: string
  find: (locale: Locale, slug: string) => Promise<{ slug: string; name: string } | null>
}

const load = async ({ find, folder }: Kind, params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const above = `${folder}/${slug}`
  const entry = await orMoved(await find(locale, slug), locale, above)
  return { locale, entry, above, path: `${above}/nahlasit-chybu` }
}

/** What the page for reports of this kind of entry says of itself. */
export const reportMetadata = async (kind: Kind, { params }: DetailProps) => {
  const { locale, path, entry } = await load(kind, params)
  const title = texts(locale, 'mistakes')('title', { name: entry.name })
  return pageMetadata({ locale, path, title, noIndex: true })
}

/** Where anybody says that something is wrong with an entry. */
export const ReportPage = async ({ kind, params }: { kind: Kind } & DetailProps) => {
  const { locale, path, above, entry } = await load(kind, params)
  const t = texts(locale, 'mistakes')
  const { operator } = await findSite(locale)
  const trail = [
    { label: texts(locale, 'catalogue')('title'), path: '/katalog' },
    { label: entry.name, path: above },
    { label: t('report'), path },
  ]

  return (
    <Frame locale={locale} path={path} trail={trail}>
      <PageHead trail="green" title={t('title', { name: entry.name })} lead={t('lead')} />
      <MistakeForm
        locale={locale}
        subject={{ collection: kind.collection, slug: entry.slug, name: entry.name }}
        contact={operator?.contacts?.emails?.[0]?.email}
      />
    </Frame>
  )
}
