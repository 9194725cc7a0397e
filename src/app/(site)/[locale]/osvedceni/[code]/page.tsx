import type { Metadata } from 'next'

import { localeOf } from '@/lib/localeOf'
import { findCertificate } from '@/site/cms/certificates'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { texts } from '@/site/texts/texts'
import { Certificate } from '@/subjects/attendance/site/Certificate'

type Props = { params: Promise<{ locale: string; code: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: texts(localeOf((await params).locale), 'certificate')('title'),
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
})

/** Where whoever is shown a certificate sees whether it is true, and nothing of the person. */
export default async function CertificatePage({ params }: Props) {
  const { locale: segment, code } = await params
  const locale = localeOf(segment)
  const view = await findCertificate(decodeURIComponent(code))

  return (
    <Frame locale={locale} path={`/osvedceni/${code}`}>
      <PageHead trail="yellow" title={texts(locale, 'certificate')('title')} />
      <Certificate {...{ locale, view }} />
    </Frame>
  )
}
