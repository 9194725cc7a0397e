import { locale as localeParam } from 'next/root-params'

import { PageHead } from '@/components/PageHead/PageHead'
import { SearchBox } from '@/components/SearchBox/SearchBox'
import { defaultLinks } from '@/features/site/defaultLinks'
import { Frame } from '@/features/site/Frame'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/texts/texts'

/** What people see when an address leads nowhere: a way to search, and the main ways on. */
export default async function NotFoundPage() {
  const locale = localeOf(await localeParam())
  const t = texts(locale, 'notFound')

  return (
    <Frame locale={locale} path="/">
      <PageHead trail="red" kind="404" title={t('title')} lead={t('text')} />
      <SearchBox
        id="hledat"
        action={pathTo(locale, '/hledat')}
        label={t('searchLabel')}
        button={texts(locale, 'search')('button')}
      />
      <h2>{t('try')}</h2>
      <ul>
        {defaultLinks(locale).map(({ label, path }) => (
          <li key={path}>
            <a href={pathTo(locale, path)}>{label}</a>
          </li>
        ))}
      </ul>
    </Frame>
  )
}
