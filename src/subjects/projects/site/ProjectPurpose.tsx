import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { isEmptyText } from '@/lib/richTextPlain'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; project: Pick<Project, 'aims' | 'results'> }

/** What a project wants and what it has achieved so far. */
export const ProjectPurpose = ({ locale, project: { aims, results } }: Props) => {
  const t = texts(locale, 'projects')

  return (
    <>
      {!isEmptyText(aims) && (
        <Section id="cile" title={t('aims')}>
          <RichText locale={locale} value={aims} lowerHeadings />
        </Section>
      )}
      {!isEmptyText(results) && (
        <Section id="vysledky" title={t('results')}>
          <RichText locale={locale} value={results} lowerHeadings />
        </Section>
      )}
    </>
  )
}
