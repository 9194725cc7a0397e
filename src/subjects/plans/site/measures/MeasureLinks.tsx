import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { docsOf } from '@/lib/populated'
import { publicPath } from '@/lib/publicKinds'
import { unbreak } from '@/lib/unbreak'
import type { Measure } from '@/payload-types'
import { Facts } from '@/site/components/Facts/Facts'
import { Section } from '@/site/components/Section/Section'
import { texts } from '@/site/texts/texts'

type Props = { locale: Locale; measure: Measure }

/** What shows that a measure is done: services, projects, events and news; nothing when nobody has linked any. */
export const MeasureLinks = ({ locale, measure }: Props) => {
  const t = texts(locale, 'measures')
  const linked = [
    { kind: 'services' as const, docs: docsOf(measure.services).map(named) },
    { kind: 'projects' as const, docs: docsOf(measure.projects).map(named) },
    { kind: 'events' as const, docs: docsOf(measure.events).map(named) },
    { kind: 'news' as const, docs: docsOf(measure.news).map(named) },
  ].filter(({ docs }) => docs.length > 0)
  if (linked.length === 0) return null

  return (
    <Section id="souvislosti" title={t('related')}>
      <Facts
        stacked
        facts={linked.map(({ kind, docs }) => ({
          term: t(kind),
          value: docs.map(({ slug, name }) => (
            <a key={slug} href={pathTo(locale, publicPath(kind, slug) ?? '/')}>
              {unbreak(name)}
            </a>
          )),
        }))}
      />
    </Section>
  )
}

type Linked = { slug: string } & ({ name: string } | { title: string })

const named = (doc: Linked) => ({
  slug: doc.slug,
  name: 'name' in doc ? doc.name : doc.title,
})
