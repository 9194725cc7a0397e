import type { ReactNode } from 'react'

import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { PromptedEntry } from '@/site/cms/prompt'
import { texts } from '@/site/texts/texts'

import styles from './Change.module.css'

type Props = {
  locale: Locale
  token: string
  entry: Pick<PromptedEntry, 'id'>
  children: ReactNode
}

/** Around the facts of an entry: one form for all that is said to be different; it works without script. */
export const EntryForm = ({ locale, token, entry, children }: Props) => (
  <form
    className={styles.form}
    action={`${pathTo(locale, `/overeni/${token}`)}#prehled`}
    method="post"
    data-change={texts(locale, 'verification')('offline')}
    data-fault-class={styles.fault}
    noValidate
  >
    <input type="hidden" name="entry" value={entry.id} />
    {children}
  </form>
)
