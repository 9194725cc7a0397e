import type { ReactNode } from 'react'

import { WithNumbers } from '@/site/components/CallLine/WithNumbers'
import { isSafeLink } from '@/lib/isSafeLink'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { LifeSituation } from '@/payload-types'

import styles from './Steps.module.css'

type Step = NonNullable<LifeSituation['steps']>[number]
type Props = {
  locale: Locale
  steps: Step[]
  /** The telephones behind a link into the catalogue. */
  callServices?: (url: string) => ReactNode
}

/** What to do, one thing after another; a telephone stands before a list to choose from. */
export const Steps = ({ locale, steps, callServices }: Props) => (
  <ol className={styles.steps}>
    {steps.map(({ id, title, text, link }) => (
      <li key={id ?? title} className={styles.step}>
        <h3 className={styles.title}>{title}</h3>
        {text && (
          <p>
            <WithNumbers text={text} />
          </p>
        )}
        {link?.url?.startsWith('/katalog?') && callServices?.(link.url)}
        <More locale={locale} link={link} />
      </li>
    ))}
  </ol>
)

const More = ({ locale, link }: { locale: Locale; link: Step['link'] }) => {
  const { url, label } = link ?? {}
  if (!url || !isSafeLink(url)) return null
  const isOurs = url.startsWith('/')

  return (
    <a
      className={styles.link}
      href={isOurs ? pathTo(locale, url) : url}
      rel={isOurs ? undefined : 'noopener'}
    >
      {label || (isOurs ? url : new URL(url).hostname.replace(/^www\./, ''))}
    </a>
  )
}
