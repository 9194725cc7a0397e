import type { ReactNode } from 'react'

import { Breadcrumbs, type Crumb } from '@/site/components/Breadcrumbs/Breadcrumbs'
import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import type { Locale } from '@/lib/label'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import { AlertStrip } from './AlertStrip'
import { breadcrumbData } from './breadcrumbData'
import { CrisisLines } from './CrisisLines'
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
  children: ReactNode
}

/** What every page has around its content: the way in, the menu, the languages, the crisis lines, the footer. */
export const Frame = async ({ locale, path, query = {}, trail, hero, children }: Props) => {
  const [site, navigation, alert] = await Promise.all([
    findSite(locale),
    findNavigation(locale),
    findAlert(locale),
  ])
  const t = texts(locale, 'common')

  return (
    <>
      <div className={styles.skips}>
        <a href="#obsah">{t('skipToContent')}</a>
        <a href="#nabidka">{t('skipToMenu')}</a>
        {!!site.crisisLines?.length && (
          <a href="#krizove-linky">{texts(locale, 'crisis')('label')}</a>
        )}
      </div>
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
        <div className={`${styles.wide} ${styles.content}`}>{children}</div>
      </main>
      <CrisisLines locale={locale} lines={site.crisisLines} />
      <Footer locale={locale} site={site} links={navigation.footer} />
    </>
  )
}
