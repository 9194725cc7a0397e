import { orMoved } from '@/subjects/redirects/site/queries'
import { localeOf } from '@/lib/localeOf'

type Props = { params: Promise<{ locale: string; rest: string[] }> }

/** An address that is none of ours: perhaps it has moved, otherwise the page that says so. */
export default async function UnknownPage({ params }: Props) {
  const { locale, rest } = await params
  await orMoved(null, localeOf(locale), `/${rest.join('/')}`)
}
