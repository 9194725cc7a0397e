import { Section } from '@/components/Section/Section'
import { EventList } from '@/features/events/EventList'
import { findEvents } from '@/features/events/queries'
import { NewsList } from '@/features/news/NewsList'
import { findNews } from '@/features/news/queries'
import { PlanList } from '@/features/plans/PlanList'
import { findPlans } from '@/features/plans/queries'
import { ProjectList } from '@/features/projects/ProjectList'
import { findProjects } from '@/features/projects/queries'
import { countServices } from '@/features/services/queries'
import { Frame } from '@/features/site/Frame'
import { Hero } from '@/features/site/Hero'
import { pageMetadata } from '@/features/site/pageMetadata'
import { findSituations } from '@/features/situations/queries'
import { SituationTiles } from '@/features/situations/SituationTiles'
import { localeOf } from '@/lib/localeOf'
import { pathTo } from '@/lib/pathTo'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/texts/texts'

export const generateMetadata = async ({ params }: ListProps) =>
  pageMetadata({ locale: localeOf((await params).locale), path: '/' })

export default async function HomePage({ params }: ListProps) {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'home')
  const more = (label: string, path: string) => ({ label, href: pathTo(locale, path) })
  const [services, situations, projects, events, news, plans] = await Promise.all([
    countServices(locale),
    findSituations(locale, true),
    findProjects(locale, { page: 1, phase: 'running' }, undefined, 3),
    findEvents(locale, { page: 1, isPast: false }, 4),
    findNews(locale, { page: 1 }, 3),
    findPlans(locale, { page: 1 }, undefined, 3),
  ])

  return (
    <Frame locale={locale} path="/" hero={<Hero locale={locale} services={services} />}>
      {situations.length > 0 && (
        <Section id="situace" title={t('situations')} trail="green">
          <SituationTiles locale={locale} situations={situations} />
        </Section>
      )}
      <Section id="akce" title={t('events')} trail="yellow" more={more(t('eventsAll'), '/akce')}>
        {events.docs.length > 0 ? (
          <EventList locale={locale} events={events.docs} />
        ) : (
          <p>
            {t('noEvents')} <a href={pathTo(locale, '/akce?kdy=probehle')}>{t('pastEvents')}</a>
          </p>
        )}
      </Section>
      {news.docs.length > 0 && (
        <Section
          id="aktuality"
          title={t('news')}
          trail="local"
          more={more(t('newsAll'), '/aktuality')}
        >
          <NewsList locale={locale} news={news.docs} />
        </Section>
      )}
      {projects.docs.length > 0 && (
        <Section
          id="projekty"
          title={t('projects')}
          trail="blue"
          more={more(t('projectsAll'), '/projekty')}
        >
          <ProjectList locale={locale} projects={projects.docs} />
        </Section>
      )}
      {plans.docs.length > 0 && (
        <Section id="plany" title={t('plans')} trail="red" more={more(t('plansAll'), '/plany')}>
          <PlanList locale={locale} plans={plans.docs} />
        </Section>
      )}
    </Frame>
  )
}
