import type { ReactNode } from 'react'

import { PageHead } from '@/components/PageHead/PageHead'
import { RichText } from '@/components/RichText/RichText'
import { Stamp } from '@/components/Stamp/Stamp'
import type { Locale } from '@/lib/label'
import type { LifeSituation } from '@/payload-types'
import { texts } from '@/texts/texts'

type Props = { locale: Locale; situation: LifeSituation; services: ReactNode }

/** What to do in a situation and who helps. */
export const SituationDetail = ({ locale, situation, services }: Props) => (
  <>
    <PageHead
      trail="green"
      kind={texts(locale, 'situations')('title')}
      title={situation.title}
      lead={situation.summary}
    />
    <RichText locale={locale} value={situation.body} />
    {services}
    <Stamp locale={locale} changedAt={situation.updatedAt} />
  </>
)
