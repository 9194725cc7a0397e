import type { ReactNode } from 'react'

import { Columns } from '@/site/components/Columns/Columns'
import { FileList } from '@/site/components/FileList/FileList'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docsOf } from '@/lib/populated'
import { isEmptyText } from '@/lib/richTextPlain'
import type { Plan } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { Commenting } from './Commenting'
import { PlanFacts } from './PlanFacts'
import { PlanSections } from './PlanSections'
import { PlanSeries } from './PlanSeries'
import { Priorities } from './Priorities'
import type { PlanCardData } from './PlanCard'

type Props = {
  locale: Locale
  plan: Plan
  successors: PlanCardData[]
  parts: PlanCardData[]
  /** Where people comment on it; where it is missing, what the plan itself says of comments. */
  consultation?: ReactNode
  measures?: ReactNode
  publicity?: ReactNode
  related?: ReactNode
}

/** Everything about a plan. */
export const PlanDetail = ({ locale, plan, successors, parts, ...given }: Props) => {
  const { consultation, measures, publicity, related } = given
  const t = texts(locale, 'plans')
  const documents = docsOf(plan.documents)
  // A plan that is only files has nothing of its own to print.
  const hasContent = Boolean(
    measures || plan.priorities?.length || plan.sections?.length || !isEmptyText(plan.vision),
  )
  const side = (
    <>
      <PlanFacts locale={locale} plan={plan} />
      <PlanSeries locale={locale} plan={plan} successors={successors} parts={parts} />
      {hasContent && (
        <ul>
          <li>
            <a href={pathTo(locale, `/plany/${plan.slug}/dokument.pdf`)}>{t('asDocument')}</a>
          </li>
          <li>
            <a href={pathTo(locale, `/plany/${plan.slug}/dokument.docx`)}>{t('asWordDocument')}</a>
          </li>
        </ul>
      )}
    </>
  )

  return (
    <>
      <PageHead
        trail="red"
        kind={texts(locale, 'planKinds')(plan.kind)}
        title={plan.title}
        lead={plan.summary}
      />
      {publicity}
      <Columns side={side}>
        {consultation ??
          (plan.state === 'commenting' && (
            <Commenting locale={locale} commenting={plan.commenting} />
          ))}
        {documents.length > 0 && (
          <Section id="dokumenty" title={t('documents')}>
            <FileList locale={locale} files={documents} />
          </Section>
        )}
        {!isEmptyText(plan.vision) && (
          <Section id="vize" title={t('vision')}>
            <RichText locale={locale} value={plan.vision} lowerHeadings />
          </Section>
        )}
        {!!plan.priorities?.length && (
          <Section id="priority" title={t('priorities')}>
            <Priorities locale={locale} priorities={plan.priorities} />
          </Section>
        )}
        {measures}
        <PlanSections locale={locale} sections={plan.sections} />
        {related}
      </Columns>
      <Stamp locale={locale} changedAt={plan.updatedAt} />
    </>
  )
}
