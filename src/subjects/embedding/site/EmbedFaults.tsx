import { Notice } from '@/site/components/Notice/Notice'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import type { EmbedFault } from './embedOptions'

type Props = { locale: Locale; faults: readonly EmbedFault[] }

/** What is wrong with the code on the other site's page, and where it is made. */
export const EmbedFaults = ({ locale, faults }: Props) => {
  const t = texts(locale, 'embedding')
  if (faults.length === 0) return null

  return (
    <Notice tone="warning" title={t('faults')}>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>
            {fault}: {t(`fault-${fault}`)}
          </li>
        ))}
      </ul>
      <p>
        <a href={pathTo(locale, '/vlozit')} target="_blank" rel="noopener">
          {t('makeCode')}
        </a>
      </p>
    </Notice>
  )
}
