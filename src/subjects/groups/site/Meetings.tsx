import { FileLink } from '@/site/components/FileList/FileLink'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { TimeLine } from '@/site/components/TimeLine/TimeLine'
import type { Locale } from '@/lib/label'
import { docOf } from '@/lib/populated'
import type { WorkingGroup } from '@/payload-types'
import { texts } from '@/site/texts/texts'

type Meeting = NonNullable<WorkingGroup['meetings']>[number]

type Props = { locale: Locale; meetings: Meeting[] }

/** When a group met and what it agreed on, the last meeting first. */
export const Meetings = ({ locale, meetings }: Props) => (
  <TimeLine
    locale={locale}
    stops={[...meetings]
      .sort((one, other) => other.date.localeCompare(one.date))
      .map((meeting) => ({
        key: meeting.id ?? meeting.date,
        date: meeting.date,
        title: meeting.topic ?? texts(locale, 'groups')('meeting'),
        content: <Meeting locale={locale} meeting={meeting} />,
      }))}
  />
)

const Meeting = ({ locale, meeting }: { locale: Locale; meeting: Meeting }) => {
  const minutes = docOf(meeting.minutes)

  return (
    <>
      <Paragraphs text={meeting.conclusions} />
      {minutes && <FileLink locale={locale} file={minutes} />}
    </>
  )
}
