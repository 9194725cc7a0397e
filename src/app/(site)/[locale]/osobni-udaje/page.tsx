import { PageHead } from '@/site/components/PageHead/PageHead'
import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Prose } from '@/site/components/Prose/Prose'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { findSite } from '@/site/frame/queries'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { KeptData } from '@/subjects/personalData/site/KeptData'
import { findKeptKinds } from '@/subjects/personalData/site/queries'
import { texts } from '@/site/texts/texts'

const path = '/osobni-udaje'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'personalData')
  return pageMetadata({ locale, path, title: t('title'), description: t('lead') })
}

/** What the portal keeps about people, made of what is switched on and of what its jobs delete. */
export default async function PersonalDataPage({ params }: ListProps) {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'personalData')
  const [kinds, { operator }] = await Promise.all([findKeptKinds(), findSite(locale)])

  return (
    <Frame locale={locale} path={path} trail={[{ label: t('title'), path }]}>
      <PageHead trail="green" title={t('title')} lead={t('lead')} />
      <KeptData {...{ locale, kinds }} />
      {operator?.contacts && (
        <Prose>
          <p>{operator.name}</p>
          <ContactLinks {...operator.contacts} />
        </Prose>
      )}
    </Frame>
  )
}
