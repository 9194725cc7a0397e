import type { ReactNode } from 'react'

import { Columns } from '@/site/components/Columns/Columns'
import { Ended } from '@/site/components/Ended/Ended'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Photo } from '@/site/components/Photo/Photo'
import { ReportLink } from '@/site/components/ReportLink/ReportLink'
import { RichText } from '@/site/components/RichText/RichText'
import { Seal } from '@/site/components/Seal/Seal'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf } from '@/lib/populated'
import { isEmptyText } from '@/lib/richTextPlain'
import type { Provider } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import styles from './ProviderDetail.module.css'
import { ProviderFacts } from './ProviderFacts'

type Props = {
  locale: Locale
  provider: Provider
  /** Those in whose place it goes on. */
  former?: Pick<Provider, 'id' | 'name' | 'slug'>[]
  services: ReactNode
}

/** Everything about an organisation that provides services. */
export const ProviderDetail = ({ locale, provider, former = [], services }: Props) => {
  const t = texts(locale, 'providers')
  const logo = docOf(provider.logo)
  const hasEnded = provider.hasEnded === true
  const side = (
    <>
      {logo && (
        <span className={styles.logo}>
          <Photo picture={logo} sizes="14rem" />
        </span>
      )}
      <ProviderFacts locale={locale} provider={provider} former={former} />
      <Seal locale={locale} verifiedOn={provider.verifiedOn} verifiedBy={provider.verifiedBy} />
      {provider.ico && !hasEnded && (
        <a href={pathTo(locale, `/sprava-udaju?ico=${provider.ico}`)}>{t('claim')}</a>
      )}
    </>
  )

  return (
    <>
      <PageHead trail="green" kind={t('label')} title={provider.name} lead={provider.summary} />
      {hasEnded && <Ended locale={locale} what="providers" folder="/poskytovatele" {...provider} />}
      <Columns side={side}>
        {services}
        {!isEmptyText(provider.description) && (
          <Section id="o-poskytovateli" title={t('about')}>
            <RichText locale={locale} value={provider.description} lowerHeadings />
          </Section>
        )}
      </Columns>
      <Stamp locale={locale} changedAt={provider.updatedAt} />
      <ReportLink locale={locale} path={`/poskytovatele/${provider.slug}`} />
    </>
  )
}
