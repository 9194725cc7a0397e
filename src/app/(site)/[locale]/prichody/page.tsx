import type { Metadata } from 'next'

import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { DoorPage } from '@/subjects/attendance/site/door/DoorPage'
import { sayings } from '@/subjects/attendance/site/door/sayings'

export const generateMetadata = async ({ params }: ListProps): Promise<Metadata> => ({
  title: sayings.title[localeOf((await params).locale)],
  robots: { index: false, follow: false },
})

/** Where staff check people in at the door of an event. It holds no data: those are read by whoever is signed in. */
export default async function CheckInPage({ params }: ListProps) {
  return <DoorPage locale={localeOf((await params).locale)} />
}
