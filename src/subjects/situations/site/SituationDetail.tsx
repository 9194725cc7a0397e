import type { ReactNode } from 'react'

import { CallLines } from '@/site/components/CallLine/CallLines'
import { CrisisBox } from '@/site/components/CrisisBox/CrisisBox'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Crisis } from '@/lib/crisis'
import type { Locale } from '@/lib/label'
import type { LifeSituation } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { Steps } from './Steps'
import styles from './Steps.module.css'

type Props = {
  locale: Locale
  situation: LifeSituation
  /** Whom to call at once; null where nothing is urgent or no telephone helps. */
  crisis: Crisis | null
  services: ReactNode
  callServices?: (url: string) => ReactNode
}

/** What to do in a situation and who helps: first what cannot wait, then telephones, then steps. */
export const SituationDetail = ({ locale, situation, crisis, services, callServices }: Props) => {
  const { title, summary, urgent, steps, body, updatedAt } = situation
  const t = texts(locale, 'situations')
  const contacts = (situation.contacts ?? []).filter(({ phone }) => !crisis || !phone)

  return (
    <>
      <PageHead trail="green" kind={t('title')} title={title} lead={summary} />
      {crisis && <CrisisBox locale={locale} crisis={crisis} title={t('urgent')} />}
      {urgent && !crisis && (
        <Notice tone="warning" title={t('urgent')}>
          <p>{urgent}</p>
        </Notice>
      )}
      {contacts.length > 0 && (
        <Section id="kontakty" title={t('contacts')} trail="green">
          <CallLines locale={locale} lines={contacts} />
        </Section>
      )}
      {steps && steps.length > 0 && (
        <Section id="kroky" title={t('steps')} trail="green">
          <Steps locale={locale} steps={steps} callServices={callServices} />
        </Section>
      )}
      {body && (
        <div className={styles.more}>
          <RichText locale={locale} value={body} />
        </div>
      )}
      {services}
      <Stamp locale={locale} changedAt={updatedAt} />
    </>
  )
}
