import type { ReactNode } from 'react'

import { Columns } from '@/site/components/Columns/Columns'
import { FileList } from '@/site/components/FileList/FileList'
import { Notice } from '@/site/components/Notice/Notice'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Figure } from '@/site/components/Photo/Figure'
import { RichText } from '@/site/components/RichText/RichText'
import { Section } from '@/site/components/Section/Section'
import { Stamp } from '@/site/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { posterDates } from '@/lib/posterDates'
import { docOf, docsOf } from '@/lib/populated'
import type { Event } from '@/payload-types'
import { texts } from '@/site/texts/texts'

import { AddToCalendar } from './calendar/AddToCalendar'
import { EventFacts } from './EventFacts'

type Props = {
  locale: Locale
  event: Event
  publicity?: ReactNode
  related?: ReactNode
  /** The way to sign up. */
  signUp?: ReactNode
}

/** Everything about an event. */
export const EventDetail = ({ locale, event, publicity, related, signUp }: Props) => {
  const t = texts(locale, 'events')
  const [image, attachments] = [docOf(event.image), docsOf(event.attachments)]

  return (
    <>
      <PageHead
        trail="yellow"
        kind={texts(locale, 'eventKinds')(event.kind)}
        title={event.title}
        lead={event.summary}
      />
      {event.state === 'cancelled' && <Notice tone="warning">{t('cancelled')}</Notice>}
      {event.state === 'postponed' && <Notice tone="warning">{t('postponed')}</Notice>}
      {event.timing === 'past' && <Notice>{t('isPast')}</Notice>}
      {signUp}
      {publicity}
      <Columns
        side={
          <>
            <EventFacts locale={locale} event={event} />
            <AddToCalendar locale={locale} event={event} />
            {posterDates(event, new Date()) && (
              <p>
                <a href={pathTo(locale, `/akce/${event.slug}/plakat.pdf`)}>{t('poster')}</a>
              </p>
            )}
          </>
        }
      >
        {image && <Figure picture={image} eager />}
        <RichText locale={locale} value={event.body} />
        {attachments.length > 0 && (
          <Section id="prilohy" title={t('attachments')}>
            <FileList locale={locale} files={attachments} />
          </Section>
        )}
        {related}
      </Columns>
      <Stamp locale={locale} changedAt={event.updatedAt} />
    </>
  )
}
