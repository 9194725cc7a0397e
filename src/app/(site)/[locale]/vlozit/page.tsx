import { PageHead } from '@/site/components/PageHead/PageHead'
import { EmbedCode } from '@/subjects/embedding/site/EmbedCode'
import { EmbedFaults } from '@/subjects/embedding/site/EmbedFaults'
import { EmbedForm } from '@/subjects/embedding/site/EmbedForm'
import { embedOptions, kinds } from '@/subjects/embedding/site/embedOptions'
import { findLimits } from '@/subjects/embedding/site/queries'
import { findChoices } from '@/subjects/catalogue/site/choices'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { siteUrl } from '@/site/frame/siteUrl'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { allowedOf, valueOf } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

const path = '/vlozit'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'embedding')
  return pageMetadata({ locale, path, title: t('title'), description: t('lead') })
}

/** Where the owner of another site makes the code for it. */
export default async function EmbeddingPage({ params, searchParams }: ListProps) {
  const locale = localeOf((await params).locale)
  const query = await searchParams
  const [kind = 'seznam'] = allowedOf(query, 'co', kinds)
  const language = localeOf(valueOf(query, 'jazyk') ?? locale)
  const { options, faults } = embedOptions(query)
  const { unknown } = await findLimits(locale, options.limits)
  const wrong = [...faults, ...unknown]
  const t = texts(locale, 'embedding')
  const asked = { locale, kind, language, options }

  return (
    <Frame locale={locale} path={path} query={query} trail={[{ label: t('title'), path }]}>
      <PageHead trail="blue" title={t('title')} lead={t('lead')} />
      <EmbedForm {...asked} choices={await findChoices(locale)} />
      <EmbedFaults locale={locale} faults={wrong} />
      {wrong.length === 0 && <EmbedCode {...asked} portal={siteUrl('cs', '')} />}
    </Frame>
  )
}
