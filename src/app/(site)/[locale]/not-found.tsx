import { locale } from 'next/root-params'

import { NotFound } from '@/site/frame/NotFound'
import { localeOf } from '@/lib/localeOf'

/** The answer to an unknown address, drawn by the browser; without script see /nenalezeno. */
export default async function NotFoundPage() {
  return <NotFound locale={localeOf(await locale())} />
}
