import type { ReactNode } from 'react'

import { Breadcrumbs, type Crumb } from '@/site/components/Breadcrumbs/Breadcrumbs'
import { QuickExit } from '@/site/components/QuickExit/QuickExit'
import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import type { Locale } from '@/lib/label'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import { AlertStrip } from './AlertStrip'
import { breadcrumbData } from './breadcrumbData'
import { CrisisLines } from './CrisisLines'
import { EditLink } from './EditLink'
import { Footer } from './Footer'
import styles from './Frame.module.css'
import { Header } from './Header'
import { findAlert, findNavigation, findSite } from './queries'

type Props = {
  locale: Locale
  path: string
  query?: SearchParams
  trail?: Crumb[]
  hero?: ReactNode
  /** Whether who reads it may be in danger: then there is a quick way out. */
  isDiscreet?: boolean
  children: ReactNode
}

/** What every page has around its content: the way in, the menu, the languages, the crisis lines, the footer. */
export const Frame = async ({ locale, path, query = {}, isDiscreet, ...page }: Props) => {
  const [site, navigation, alert] = await Promise.all([
    findSite(locale),
    findNavigation(locale),
    findAlert(locale),
  ])
  const t = texts(locale, 'common')
  const { trail, hero, children } = page

  return (
    <>
      <div className={styles.skips} data-skips="">
        <a href="#obsah">{t('skipToContent')}</a>
        <a href="#nabidka">{t('skipToMenu')}</a>
        {!!site.crisisLines?.length && (
          <a href="#krizove-linky">{texts(locale, 'crisis')('label')}</a>
        )}
      </div>
      {isDiscreet && <QuickExit locale={locale} to={site.leaveTo} />}
      <AlertStrip locale={locale} alert={alert} />
      <Header locale={locale} path={path} query={query} site={site} links={navigation.main} />
      {trail && (
        <div className={styles.wide}>
          <Breadcrumbs locale={locale} trail={trail} />
          <JsonLd data={breadcrumbData(locale, trail)} />
        </div>
      )}
      <main id="obsah" tabIndex={-1}>
        {hero}
        <EditLink locale={locale} path={path} />
        <div className={`${styles.wide} ${styles.content}`}>{children}</div>
      </main>
      <CrisisLines locale={locale} lines={site.crisisLines} />
      <Footer locale={locale} site={site} links={navigation.footer} />
    </>
  )
}
