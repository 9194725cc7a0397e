import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { shortlistPath, withKept } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

import { Icon } from '../Icon/Icon'
import styles from './KeepLink.module.css'

type Props = { locale: Locale; slug: string; name: string; kept?: readonly string[] }

/**
 * Puts a service on the visitor's list: a link to the list that the address knows (`kept`) and this service, which
 * the script of the list changes into a button that keeps it on the device.
 */
export const KeepLink = ({ locale, slug, name, kept = [] }: Props) => (
  <a
    className={styles.keep}
    href={pathTo(locale, shortlistPath(withKept(kept, slug)))}
    rel="nofollow"
    data-keep={slug}
  >
    <Icon name="plus" />
    <Icon name="check" />
    <span>
      <span data-keep-text="">{texts(locale, 'shortlist')('add')}</span>
      <span className="hidden">: {name}</span>
    </span>
  </a>
)
