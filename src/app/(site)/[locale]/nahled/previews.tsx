import type { ReactNode } from 'react'

import type { Collection } from '@/site/cms/client'
import { EventDetail } from '@/subjects/events/site/EventDetail'
import { GroupDetail } from '@/subjects/groups/site/GroupDetail'
import { NewsDetail } from '@/subjects/news/site/NewsDetail'
import { PageDetail } from '@/subjects/pages/site/PageDetail'
import { MeasureDetail } from '@/subjects/plans/site/measures/MeasureDetail'
import { PlanDetail } from '@/subjects/plans/site/PlanDetail'
import { ProjectDetail } from '@/subjects/projects/site/ProjectDetail'
import { ProviderDetail } from '@/subjects/providers/site/ProviderDetail'
import { ServiceDetail } from '@/subjects/catalogue/site/ServiceDetail'
import { SituationDetail } from '@/subjects/situations/site/SituationDetail'
import { crisisOf } from '@/lib/crisis'
import type { Locale } from '@/lib/label'
import { publicKindOf, type PublicKind } from '@/lib/publicKinds'
import type { Config } from '@/payload-types'

type Preview = (locale: Locale, doc: object) => ReactNode

const preview =
  <Slug extends Collection>(
    collection: Slug,
    show: (locale: Locale, doc: Config['collections'][Slug]) => ReactNode,
  ): Preview =>
  (locale, doc) =>
    show(locale, withBlanks(collection, doc as Config['collections'][Slug]))

const untitled = '…'
/** What the public page always has and a draft may still lack. */
const blanks: Partial<Record<Collection, object>> = {
  plans: { kind: 'medium-term', state: 'preparation' },
  measures: { code: untitled },
  events: { kind: 'other', state: 'planned' },
  'working-groups': { kind: 'working' },
}

const withBlanks = <Doc extends object>(collection: Collection, doc: Doc): Doc => {
  const written = Object.fromEntries(
    Object.entries(doc).filter(([, value]) => value !== null && value !== undefined),
  )
  return { ...doc, title: untitled, name: untitled, ...blanks[collection], ...written }
}

/** A kind without a row here does not compile. */
const previews: Record<PublicKind, Preview> = {
  news: preview('news', (locale, item) => <NewsDetail locale={locale} item={item} />),
  pages: preview('pages', (locale, page) => (
    <PageDetail locale={locale} page={page} subpages={[]} />
  )),
  projects: preview('projects', (locale, project) => (
    <ProjectDetail locale={locale} project={project} />
  )),
  plans: preview('plans', (locale, plan) => (
    <PlanDetail locale={locale} plan={plan} successors={[]} parts={[]} />
  )),
  measures: preview('measures', (locale, measure) => (
    <MeasureDetail locale={locale} measure={measure} />
  )),
  events: preview('events', (locale, event) => <EventDetail locale={locale} event={event} />),
  'working-groups': preview('working-groups', (locale, group) => (
    <GroupDetail locale={locale} group={group} />
  )),
  providers: preview('providers', (locale, provider) => (
    <ProviderDetail locale={locale} provider={provider} services={null} />
  )),
  services: preview('services', (locale, service) => (
    <ServiceDetail locale={locale} service={service} />
  )),
  'life-situations': preview('life-situations', (locale, situation) => (
    <SituationDetail
      locale={locale}
      situation={situation}
      services={null}
      crisis={crisisOf(situation, [])}
    />
  )),
}

/** Collections whose documents have a page of their own. */
export const hasPreview = (collection: string): collection is PublicKind =>
  publicKindOf(collection) !== null

/** How a draft looks on the public site. */
export const previewOf = (collection: PublicKind, locale: Locale, doc: object): ReactNode =>
  previews[collection](locale, doc)
