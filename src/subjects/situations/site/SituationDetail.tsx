import type { ReactNode } from 'react'

import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import type { LifeSituation } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { HelpLines } from './HelpLines'
import { Steps } from './Steps'
import styles from './Steps.module.css'

type Props = { locale: Locale; situation: LifeSituation; services: ReactNode }

/** What to do in a situation and who helps, what cannot wait first. */
export const SituationDetail = ({ locale, situation, services }: Props) => {
  const { title, summary, urgent, steps, body, contacts, updatedAt } = situation
  const t = texts(locale, 'situations')

  return (
    <>
      <PageHead trail="green" kind={t('title')} title={title} lead={summary} />
      {urgent && (
        <Notice tone="warning" title={t('urgent')}>
          <p>{urgent}</p>
        </Notice>
      )}
      {steps && steps.length > 0 && (
        <Section id="kroky" title={t('steps')} trail="green">
          <Steps locale={locale} steps={steps} />
        </Section>
      )}
      {body && (
        <div className={styles.more}>
          <RichText locale={locale} value={body} />
        </div>
      )}
      {contacts && contacts.length > 0 && (
        <Section id="kontakty" title={t('contacts')} trail="green">
          <HelpLines lines={contacts} />
        </Section>
      )}
      {services}
      <Stamp locale={locale} changedAt={updatedAt} />
    </>
  )
}
