import { Notice } from '@/site/components/Notice/Notice'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { mostKept, shortlistPath } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

import type { ListedService } from './queries'

type Props = {
  locale: Locale
  /** What the address names. */
  asked: readonly string[]
  services: readonly ListedService[]
  /** The list before the last removal, and the service that it took away. */
  before: readonly string[]
  removed?: ListedService
}

/** What happened to a list: what was taken away, what is no longer public, what did not fit. */
export const ShortlistNotices = ({ locale, asked, services, before, removed }: Props) => {
  const t = texts(locale, 'shortlist')
  const left = asked.length - mostKept
  const gone = Math.min(asked.length, mostKept) - services.length

  return (
    <>
      {removed && (
        <div id="odebrano" tabIndex={-1}>
          <Notice>
            {t('removed', { name: removed.name })}{' '}
            <a href={pathTo(locale, shortlistPath(before))} rel="nofollow" data-shortlist-edit="">
              {t('undo')}
            </a>
          </Notice>
        </div>
      )}
      {gone > 0 && (
        <Notice tone="warning">
          {t('gone', { count: gone })}{' '}
          <a
            href={pathTo(locale, shortlistPath(services.map(({ slug }) => slug)))}
            rel="nofollow"
            data-shortlist-edit=""
          >
            {t('withoutGone')}
          </a>
        </Notice>
      )}
      {left > 0 && <Notice tone="warning">{t('tooMany', { most: mostKept, count: left })}</Notice>}
    </>
  )
}
