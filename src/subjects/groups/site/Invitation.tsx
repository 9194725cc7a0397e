import type { FormState } from '@/lib/formState'
import type { Locale } from '@/lib/label'
import type { MeetingView, Reply } from '@/lib/meetingView'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { Facts } from '@/site/components/Facts/Facts'
import { Notice } from '@/site/components/Notice/Notice'
import { texts } from '@/site/texts/texts'

import { ReplyForm } from './ReplyForm'

type Props = { locale: Locale; token: string; view: MeetingView; state: FormState | null }

const said = { yes: 'saidYes', no: 'saidNo', substitute: 'saidSubstitute' } as const

/** A meeting to which a member is invited: how it stands, and the reply while it can be given. */
export const Invitation = ({ locale, token, view, state }: Props) => {
  const t = texts(locale, 'invitation')
  const { event, date, agenda, reply, substitute, canReply } = view
  const words = (each: Reply) => t(said[each], { name: substitute ?? '' })

  return (
    <>
      <Notice tone={reply ? 'success' : canReply ? 'warning' : 'info'}>
        <p>{reply ? words(reply) : t('noReply')}</p>
        {!canReply && <p>{t(closedBy(view))}</p>}
      </Notice>
      <Facts
        stacked
        facts={[
          date && { term: t('when'), value: occurrenceText(locale, date) },
          event?.where && { term: t('where'), value: event.where },
          event?.online && { term: t('online'), value: <a href={event.online}>{event.online}</a> },
          agenda && {
            term: t('agenda'),
            value: agenda.split('\n').map((line, at) => <p key={at}>{line}</p>),
          },
        ]}
      />
      {canReply && <ReplyForm {...{ locale, token, view, state }} />}
      {event && (
        <p>
          <a href={pathTo(locale, `/akce/${event.slug}`)}>{t('toEvent')}</a>
        </p>
      )}
    </>
  )
}

const closedBy = ({ event }: MeetingView) => {
  if (!event) return 'gone'
  if (event.state === 'planned') return 'begun'
  return event.state === 'postponed' ? 'postponed' : 'cancelled'
}
