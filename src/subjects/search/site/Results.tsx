import { ChoiceChips } from '@/site/components/Chips/ChoiceChips'
import { Pagination } from '@/site/components/Pagination/Pagination'
import { Section } from '@/site/components/Section/Section'
import { kindWords, type EverythingAnswer, type KindCount } from '@/lib/everythingSearch'
import { hrefWith } from '@/lib/hrefWith'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import type { SearchParams } from '@/lib/searchParams'
import { texts } from '@/site/texts/texts'

import { Hit } from './Hit'
import type { Asked } from './queries'
import styles from './Results.module.css'

type Props = { locale: Locale; query: SearchParams; asked: Asked; found: EverythingAnswer }

/** What was found, kind by kind, the best kind first. */
export const Results = ({ locale, query, asked, found }: Props) => {
  const t = texts(locale, 'search')
  const path = pathTo(locale, '/hledat')
  const { docs, kinds, totalDocs, totalPages } = found
  const hrefOf = (kind: string | undefined) => hrefWith(path, query, { druh: kind })
  const count = kinds.reduce((sum, each) => sum + each.count, 0)
  const shown = kinds.filter(({ value }) => docs.some(({ kind }) => kind === value))
  const choices = kinds.map((kind) => ({
    label: t('kindOf', { kind: kind.label, count: kind.count }),
    href: hrefOf(kindWords[kind.value]),
    isCurrent: kind.value === asked.kind,
  }))
  const all = { label: t('all', { count }), href: hrefOf(undefined), isCurrent: !asked.kind }
  const moreOf = ({ value, label, count: ofKind }: KindCount) => {
    if (value === 'services')
      return {
        label: t('moreServices'),
        href: hrefWith(pathTo(locale, '/katalog'), {}, { q: asked.words }),
      }
    const isAll =
      asked.kind !== undefined || docs.filter(({ kind }) => kind === value).length === ofKind
    return isAll ? undefined : { label: t('more', { kind: label }), href: hrefOf(kindWords[value]) }
  }

  return (
    <>
      <p className={styles.count}>{t('found', { count: totalDocs })}</p>
      <ChoiceChips label={t('kinds')} choices={[all, ...choices]} />
      {shown.map((kind) => (
        <Section
          key={kind.value}
          id={kindWords[kind.value]}
          title={t('kindOf', { kind: kind.label, count: kind.count })}
          more={moreOf(kind)}
        >
          <ul className={styles.hits}>
            {docs
              .filter((hit) => hit.kind === kind.value)
              .map((hit) => (
                <Hit key={hit.id} hit={hit} />
              ))}
          </ul>
        </Section>
      ))}
      <Pagination {...{ locale, path, query, totalPages }} page={asked.page} />
    </>
  )
}
