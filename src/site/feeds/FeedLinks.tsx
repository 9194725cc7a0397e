import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { Section } from '@/site/components/Section/Section'
import { Prose } from '@/site/components/Prose/Prose'
import { texts } from '@/site/texts/texts'

import { feedFormatNames, feedFormats, feedPath } from './formats'

type Props = {
  locale: Locale
  folder: string
  question?: string
  /** What of it can be had by e-mail; absent where nothing can. */
  want?: string
}

/** Where a reader of feeds finds the list, with a sentence for whoever does not know what that is. */
export const FeedLinks = ({ locale, folder, question, want }: Props) => {
  const t = texts(locale, 'feeds')

  return (
    <Section id="odbirat" title={t('title')}>
      <Prose>
        {want && (
          <p>
            {t('byEmailHelp')}{' '}
            <a href={pathTo(locale, `/odber?${new URLSearchParams({ chci: want })}`)}>
              {t('byEmail')}
            </a>
          </p>
        )}
        <p>{t('lead')}</p>
        <ul>
          {feedFormatNames.map((format) => (
            <li key={format}>
              <a
                href={pathTo(locale, feedPath(folder, format, question))}
                type={feedFormats[format].type}
              >
                {feedFormats[format].name}
              </a>
            </li>
          ))}
        </ul>
      </Prose>
    </Section>
  )
}
