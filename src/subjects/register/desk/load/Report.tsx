'use client'

import { useTranslation } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import { formatDate } from '@/lib/formatDate'
import type { Label, Locale } from '@/lib/label'

import type { ToldLoad } from '../../load/rest/loadStatus'
import type { LoadReport } from '../../load/work/reportOf'
import { ReportDetails } from './ReportDetails'
import { textsOfReport as texts } from './textsOfReport'

type Props = { load: ToldLoad; report: LoadReport }

/** What a reading did or would do: its numbers, then names and reasons. */
export const Report = ({ load, report }: Props) => {
  const say = useSay()
  const { i18n } = useTranslation()
  const day = formatDate(i18n.language as Locale, `${report.asOf}T12:00:00Z`)
  const head = load.source === 'sample' ? texts.sample : texts.asOf(day)
  if (report.isUnchanged)
    return (
      <p>
        {say(head)} {say(texts.unchanged)}
      </p>
    )
  const numbers: [Label, number][] = [
    [texts.published, report.published.count],
    [texts.drafts, report.drafts.count],
    [texts.changed, report.changed.services],
    [texts.changedProviders, report.changed.providers],
    [texts.same, report.unchanged],
    [texts.ended, report.ended],
    [texts.missing, report.missing.count],
    [texts.refused, report.refused.count],
  ]

  return (
    <div className="desk-import-outcome">
      <p>{say(head)}</p>
      <dl>
        {numbers.map(([text, number]) => (
          <div key={text.cs}>
            <dt>{say(text)}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      <ReportDetails report={report} />
    </div>
  )
}
