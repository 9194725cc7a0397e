import { HomeEvents } from '@/features/events/HomeEvents'
import { HomeNews } from '@/features/news/HomeNews'
import { HomePlans } from '@/features/plans/HomePlans'
import { HomeProjects } from '@/features/projects/HomeProjects'
import { countServices } from '@/features/services/queries'
import { Frame } from '@/features/site/Frame'
import { Hero } from '@/features/site/Hero'
import { pageMetadata } from '@/features/site/pageMetadata'
import { HomeSituations } from '@/features/situations/HomeSituations'
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
