import { ContactLinks } from '@/site/components/ContactLinks/ContactLinks'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Prose } from '@/site/components/Prose/Prose'
import { formatDate } from '@/lib/formatDate'
import type { Locale } from '@/lib/label'
import type { Site } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; site: Site; address: string }

/** The statement that Act 99/2019 Sb. asks of a public body, made of the portal's settings. */
export const Statement = ({ locale, site, address }: Props) => {
  const t = texts(locale, 'accessibility')
  const { accessibility, operator } = site
  // The settings hold a state and a method from the first day on: before the day of the making nobody stated them.
  const isMade = Boolean(accessibility?.preparedOn)
  const faults = [
    [t('noncompliant'), accessibility?.nonConformance],
    [t('burden'), accessibility?.burden],
    [t('outOfScope'), accessibility?.outOfScope],
  ].filter(([, text]) => text)

  return (
    <Prose>
      <p>{t('commitment', { operator: operator?.name ?? site.name, name: site.name, address })}</p>
      <h2>{t('state')}</h2>
      <p>{t((isMade && accessibility?.conformance) || 'unsaid')}</p>
      {(isMade || faults.length > 0) && <h2>{t('content')}</h2>}
      {isMade && faults.length === 0 && <p>{t('contentNone')}</p>}
      {faults.map(([title, text]) => (
        <section key={title}>
          <h3>{title}</h3>
          <Paragraphs text={text} />
        </section>
      ))}
      {isMade && <h2>{t('making')}</h2>}
      {isMade && <p>{accessibility?.method === 'third' ? t('methodThird') : t('methodSelf')}</p>}
      {accessibility?.preparedOn && (
        <p>{t('madeOn', { date: formatDate(locale, accessibility.preparedOn) })}</p>
      )}
      {accessibility?.reviewedOn && (
        <p>{t('reviewedOn', { date: formatDate(locale, accessibility.reviewedOn) })}</p>
      )}
      <h2>{t('feedback')}</h2>
      <p>{t('feedbackText')}</p>
      <ContactLinks
        phones={[
          { number: accessibility?.phone ?? operator?.contacts?.phones?.[0]?.number ?? null },
        ]}
        emails={[{ email: accessibility?.email ?? operator?.contacts?.emails?.[0]?.email ?? null }]}
      />
      <h2>{t('enforcement')}</h2>
      <p>{t('enforcementText')}</p>
      <p>{t('dia')}</p>
      <ContactLinks web="https://www.dia.gov.cz/" />
    </Prose>
  )
}
