import { PageHead } from '@/components/PageHead/PageHead'
import { MistakeForm } from '@/features/mistakes/MistakeForm'
import { findProvider } from '@/features/providers/queries'
import { orMoved } from '@/features/redirects/queries'
import { Frame } from '@/features/site/Frame'
import { pageMetadata } from '@/features/site/pageMetadata'
import { findSite } from '@/features/site/queries'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/texts/texts'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/poskytovatele/${slug}`
  const entry = await orMoved(await findProvider(locale, slug), locale, path)
  return { locale, entry, above: path, path: `${path}/nahlasit-chybu` }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { locale, path, entry } = await load(params)
  const title = texts(locale, 'mistakes')('title', { name: entry.name })
  return pageMetadata({ locale, path, title, noIndex: true })
}

/** Where anybody says that something is wrong with this entry. */
export default async function MistakePage({ params }: DetailProps) {
  const { locale, path, above, entry } = await load(params)
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
        subject={{ collection: 'providers', slug: entry.slug, name: entry.name }}
        contact={operator?.contacts?.emails?.[0]?.email}
      />
    </Frame>
  )
}
