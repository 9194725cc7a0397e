import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { TimeLine } from '@/site/components/TimeLine/TimeLine'
import type { Locale } from '@/lib/label'
import type { Project } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { IndicatorList } from './IndicatorList'

type Props = { locale: Locale; reports: Project['reports'] }

/** How a project goes on, the newest report first. */
export const ProjectReports = ({ locale, reports }: Props) => {
  if (!reports?.length) return null
  const newestFirst = [...reports].sort((one, other) => other.date.localeCompare(one.date))

  return (
    <Section id="zpravy" title={texts(locale, 'projects')('reports')}>
      <TimeLine
        locale={locale}
        stops={newestFirst.map((report) => ({
          key: report.id ?? report.date,
          date: report.date,
          note: [report.period, report.author].filter(Boolean).join(' · '),
          title: report.title,
          content: (
            <>
              <RichText locale={locale} value={report.body} lowerHeadings />
              <IndicatorList locale={locale} indicators={report.indicators} level={4} />
            </>
          ),
        }))}
      />
    </Section>
  )
}
