import { FileLink } from '@/site/components/FileList/FileLink'
import { FileList } from '@/site/components/FileList/FileList'
import { Paragraphs } from '@/site/components/Prose/Paragraphs'
import { Prose } from '@/site/components/Prose/Prose'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docOf, docsOf } from '@/lib/populated'
import { unbreak } from '@/lib/unbreak'
import { texts } from '@/site/texts/texts'

import { attended } from './attended'
import type { Meeting } from './groupEvents'
import { Resolutions } from './Resolutions'

type Props = { locale: Locale; meeting: Meeting }

/** What was said of a meeting: what about, who came, what was agreed, and its papers. */
export const MeetingContent = ({ locale, meeting }: Props) => {
  const t = texts(locale, 'groups')
  const event = docOf(meeting.event)
  const minutes = docOf(meeting.minutes)
  const papers = docsOf(meeting.papers)
  const present = attended(locale, meeting.attendance)

  return (
    <>
      {event && (
        <p>
          <a href={pathTo(locale, `/akce/${event.slug}`)}>
            {t('meetingEvent')}
            <span className="hidden"> {unbreak(event.title)}</span>
          </a>
        </p>
      )}
      <Agenda locale={locale} text={meeting.agenda} />
      {present && <p>{`${t('present')}: ${present}.`}</p>}
      {meeting.quorum && <p>{t(meeting.quorum === 'yes' ? 'quorum' : 'noQuorum')}</p>}
      <Paragraphs text={meeting.conclusions} />
      {!!meeting.resolutions?.length && (
        <Resolutions locale={locale} resolutions={meeting.resolutions} />
      )}
      {minutes && <FileLink locale={locale} file={minutes} />}
      {papers.length > 0 && (
        <>
          <h4>{t('papers')}</h4>
          <FileList locale={locale} files={papers} />
        </>
      )}
    </>
  )
}

const Agenda = ({ locale, text }: { locale: Locale; text: Meeting['agenda'] }) => {
  const points = (text ?? '').split('\n').map((line) => line.trim().replace(numbered, ''))
  const said = points.filter(Boolean)
  if (said.length === 0) return null

  return (
    <>
      <h4>{texts(locale, 'groups')('agenda')}</h4>
      <Prose>
        <ol>
          {said.map((point, at) => (
            <li key={at}>{unbreak(point)}</li>
          ))}
        </ol>
      </Prose>
    </>
  )
}

/** A number or a bullet that somebody wrote before a point: the list gives it one. */
const numbered = /^(?:\d{1,2}[.)]\s+|[-–•*]\s+)/
