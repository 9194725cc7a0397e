import { JsonLd } from '@/site/components/JsonLd/JsonLd'
import { ShareBox } from '@/site/components/ShareBox/ShareBox'
import { findEventsOf } from '@/subjects/events/site/queries'
import { RelatedEvents } from '@/subjects/events/site/RelatedEvents'
import { RelatedNews } from '@/subjects/news/site/RelatedNews'
import { RelatedPlans } from '@/subjects/plans/site/RelatedPlans'
import { projectData } from '@/subjects/projects/site/projectData'
import { ProjectDetail } from '@/subjects/projects/site/ProjectDetail'
import { findProject } from '@/subjects/projects/site/queries'
import { orMoved } from '@/subjects/redirects/site/queries'
import { findSupported } from '@/site/cms/supported'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { siteUrl } from '@/site/frame/siteUrl'
import { Translated } from '@/subjects/translations/site/Translated'
import { localeOf } from '@/lib/localeOf'
import type { DetailProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const load = async (params: DetailProps['params']) => {
  const { locale: segment, slug } = await params
  const locale = localeOf(segment)
  const path = `/projekty/${slug}`
  const project = await orMoved(await findProject(locale, slug), locale, path)
  return { locale, path, project }
}

export const generateMetadata = async ({ params }: DetailProps) => {
  const { project, ...at } = await load(params)
  const { shortTitle, title, summary, image } = project
  return pageMetadata({ ...at, title: shortTitle || title, description: summary, image })
}

export default async function ProjectPage({ params }: DetailProps) {
  const { locale, path, project } = await load(params)
  const url = siteUrl(locale, path)
  const trail = [{ label: texts(locale, 'projects')('title'), path: '/projekty' }]
  const name = project.shortTitle || project.title
  const supported = project.supported?.isShown ? await findSupported(project.id) : null
  const events = await findEventsOf(locale, 'projects', project.id)
  const related = (
    <>
      <RelatedEvents locale={locale} events={events} />
      <RelatedPlans locale={locale} projectId={project.id} />
      <RelatedNews locale={locale} what="projects" id={project.id} />
    </>
  )

  return (
    <Frame locale={locale} path={path} trail={[...trail, { label: name, path }]}>
      <JsonLd data={projectData(project, url)} />
      <Translated locale={locale} collection="projects" id={project.id}>
        <ProjectDetail
          locale={locale}
          project={project}
          supported={supported}
          related={related}
          share={<ShareBox locale={locale} title={project.title} url={url} />}
        />
      </Translated>
    </Frame>
  )
}
