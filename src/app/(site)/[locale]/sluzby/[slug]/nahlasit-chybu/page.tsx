import { findService } from '@/subjects/catalogue/site/queries'
import type { DetailProps } from '@/lib/routeProps'

import { ReportPage, reportMetadata } from '../../../_shared/ReportPage'

const kind = { collection: 'services', folder: '/sluzby', find: findService } as const

export const generateMetadata = (props: DetailProps) => reportMetadata(kind, props)

export default function MistakePage({ params }: DetailProps) {
  return <ReportPage kind={kind} params={params} />
}
