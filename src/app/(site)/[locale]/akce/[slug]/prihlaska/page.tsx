import { headers } from 'next/headers'

import { formStateHeader, readFormState } from '@/lib/formState'
import { localeOf } from '@/lib/localeOf'
import { occurrenceText } from '@/lib/occurrenceText'
import { pathTo } from '@/lib/pathTo'
import { placeLine } from '@/lib/placeLine'
import { freeOf } from '@/lib/registrationView'
import type { DetailProps } from '@/lib/routeProps'
import { allowedOf, type SearchParams } from '@/lib/searchParams'
import { findPlaces } from '@/site/cms/signUp'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { texts } from '@/site/texts/texts'
import { findEvent } from '@/subjects/events/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { NoSignUp } from '@/subjects/registrations/site/NoSignUp'
import { outcomes, SignedUp } from '@/subjects/registrations/site/SignedUp'
import { SignUpForm } from '@/subjects/registrations/site/SignUpForm'

type Props = DetailProps & { searchParams: Promise<SearchParams> }

const load = async (params: Props['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const event = await orMoved(await findEvent(locale, slug), locale, `/akce/${slug}`)
  return { locale, event, path: `/akce/${slug}/prihlaska` }
}

export const generateMetadata = async ({ params }: Props) => {
  const { locale, event, path } = await load(params)
  const title = `${texts(locale, 'signUp')('title')}: ${event.title}`
  return { ...(await pageMetadata({ locale, path, title })), robots: { index: false } }
}

/** Where people sign up for an event. */
export default async function SignUpPage({ params, searchParams }: Props) {
  const { locale, event, path } = await load(params)
  const places = await findPlaces(event.id)
  const state = readFormState((await headers()).get(formStateHeader))
  const [outcome] = allowedOf(await searchParams, 'odeslano', outcomes)
  const t = texts(locale, 'signUp')
  const open = places.occurrences.filter(({ isOpen }) => isOpen)
  const [only] = open.length === 1 ? open : []
  const date = event.occurrences?.find(({ id }) => id === only?.occurrence)
  const free = only ? freeOf(only) : null
  const isClosed =
    open.length === 0 ||
    (open.every((each) => freeOf(each) === 0) && !event.signUpHere?.hasWaitingList)
  const above = { label: event.title, path: `/akce/${event.slug}` }
  const all = { label: texts(locale, 'events')('title'), path: '/akce' }

  return (
    <Frame locale={locale} path={path} trail={[all, above, { label: t('title'), path }]}>
      <PageHead
        trail="yellow"
        kind={t('title')}
        title={event.title}
        lead={[date && occurrenceText(locale, date), placeLine(event.venue)]
          .filter(Boolean)
          .join(', ')}
      />
      {outcome && !state ? (
        <SignedUp locale={locale} outcome={outcome} again={pathTo(locale, path)} />
      ) : isClosed ? (
        <NoSignUp
          locale={locale}
          reason={!event.signUpHere?.isOn ? 'off' : open.length === 0 ? 'closed' : 'fullText'}
          faults={state?.faults ?? []}
        />
      ) : (
        <>
          {only && free !== null && (
            <p>
              {free > 0 ? t('free', { count: free }) : t('fullWaiting', { count: only.waiting })}
            </p>
          )}
          <SignUpForm {...{ locale, event, places, state }} />
        </>
      )}
      <p>
        <a href={pathTo(locale, above.path)}>{t('back')}</a>
      </p>
    </Frame>
  )
}
