import { ActionButton } from '@/site/components/ButtonLink/ActionButton'
import button from '@/site/components/ButtonLink/ButtonLink.module.css'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import styles from './Shortlist.module.css'

type Props = {
  locale: Locale
  /** Whether the page has no list of its own to show. */
  isEmpty: boolean
}

/** What the script of the list can do with the list kept on this device; hidden until it can. */
export const OnDevice = ({ locale, isEmpty }: Props) => {
  const t = texts(locale, 'shortlist')

  return (
    <p className={styles.device}>
      <a
        className={isEmpty ? button.button : `${button.button} ${button.quiet}`}
        href={pathTo(locale, '/seznam')}
        data-shortlist-offer=""
        hidden
      >
        <span>
          {t('openMine')} (<span data-shortlist-count="">0</span>)
        </span>
      </a>
      <ActionButton data-shortlist-save="" hidden>
        {t('save')}
      </ActionButton>
      <ActionButton data-shortlist-forget="" hidden>
        {t('forget')}
      </ActionButton>
    </p>
  )
}
