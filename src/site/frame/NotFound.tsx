import { PageHead } from '@/site/components/PageHead/PageHead'
import { Prose } from '@/site/components/Prose/Prose'
import { SearchBox } from '@/site/components/SearchBox/SearchBox'
import { Section } from '@/site/components/Section/Section'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import { defaultLinks } from './defaultLinks'
import { Frame } from './Frame'

type Props = {
  locale: Locale
  /** What the address was about. */
  words?: string
}

/** What people see when an address leads nowhere: a way to search, and the main ways on. */
export const NotFound = ({ locale, words }: Props) => {
  const t = texts(locale, 'notFound')

  return (
    <Frame locale={locale} path="/">
      <PageHead trail="red" kind="404" title={t('title')} lead={t('text')} />
      <SearchBox
        id="hledat"
        action={pathTo(locale, '/hledat')}
        label={t('searchLabel')}
        button={texts(locale, 'search')('button')}
        value={words}
      />
      <Section id="jinudy" title={t('try')}>
        <Prose>
          <ul>
            {defaultLinks(locale).map(({ label, path }) => (
              <li key={path}>
                <a href={pathTo(locale, path)}>{label}</a>
              </li>
            ))}
          </ul>
        </Prose>
      </Section>
    </Frame>
  )
}
