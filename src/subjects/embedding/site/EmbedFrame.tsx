import type { CSSProperties, ReactNode } from 'react'

import { PageScript } from '@/site/components/PageScript/PageScript'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { parseColour, textOn } from './colour'
import styles from './Embed.module.css'
import type { EmbedOptions } from './embedOptions'

type Props = {
  locale: Locale
  options: EmbedOptions
  portal: string
  title: string
  names: string[]
  children: ReactNode
}

/** What stands in a frame on somebody else's page: in their colours, and with the word whose data it is. */
export const EmbedFrame = ({ locale, options, portal, title, names, children }: Props) => {
  const { colour, scheme, font } = options
  const accent = parseColour(colour) ?? [0, 0, 0]
  const look = { '--accent': colour, '--on-accent': textOn(accent) } as CSSProperties

  return (
    <div
      className={[styles.frame, styles[scheme], styles[font]].filter(Boolean).join(' ')}
      style={look}
      data-embed=""
    >
      {/* The page around has landmarks too: this one bears its name. */}
      <main aria-labelledby="vlozeny-nadpis">
        <h1 id="vlozeny-nadpis" className={styles.title}>
          {title}
        </h1>
        {names.length > 0 && <p className={styles.names}>{names.join(' · ')}</p>}
        {children}
        <p className={styles.source}>
          {texts(locale, 'embedding')('source')}{' '}
          <a href={pathTo(locale, '/')} target="_blank" rel="noopener">
            {portal}
          </a>
        </p>
      </main>
      <PageScript name="vlozeno" />
    </div>
  )
}
