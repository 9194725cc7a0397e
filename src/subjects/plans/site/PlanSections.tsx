import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import type { Plan } from '@/payload-types'

type Props = { locale: Locale; sections: Plan['sections'] }

/** The chapters of a plan, one after another. */
export const PlanSections = ({ locale, sections }: Props) =>
  sections?.map(({ id, title, body }, at) => (
    <Section key={id ?? title} id={`kapitola-${at + 1}`} title={title}>
      <RichText locale={locale} value={body} lowerHeadings />
    </Section>
  ))
