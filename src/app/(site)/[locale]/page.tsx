import { HomeEvents } from '@/subjects/events/site/HomeEvents'
import { HomeNews } from '@/subjects/news/site/HomeNews'
import { HomePlans } from '@/subjects/plans/site/HomePlans'
import { HomeProjects } from '@/subjects/projects/site/HomeProjects'
import { countServices } from '@/subjects/catalogue/site/queries'
import { Frame } from '@/site/frame/Frame'
import { Hero } from '@/site/frame/Hero'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { HomeSituations } from '@/subjects/situations/site/HomeSituations'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'

export const generateMetadata = async ({ params }: ListProps) =>
  pageMetadata({ locale: localeOf((await params).locale), path: '/' })

export default async function HomePage({ params }: ListProps) {
  const locale = localeOf((await params).locale)
  const hero = <Hero locale={locale} services={await countServices(locale)} />

  return (
    <Frame locale={locale} path="/" hero={hero}>
      <HomeSituations locale={locale} />
      <HomeEvents locale={locale} />
      <HomeNews locale={locale} />
      <HomeProjects locale={locale} />
      <HomePlans locale={locale} />
    </Frame>
  )
}
