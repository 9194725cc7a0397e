import { DeviceMemory } from '@/site/components/DeviceMemory/DeviceMemory'
import { PageHead } from '@/site/components/PageHead/PageHead'
import { Frame } from '@/site/frame/Frame'
import { pageMetadata } from '@/site/frame/pageMetadata'
import { localeOf } from '@/lib/localeOf'
import type { ListProps } from '@/lib/routeProps'
import { texts } from '@/site/texts/texts'

const path = '/zarizeni'

export const generateMetadata = async ({ params }: ListProps) => {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'device')
  return pageMetadata({ locale, path, title: t('title'), description: t('lead') })
}

/** What the device of a visitor remembers, for whoever shares it with somebody to be afraid of. */
export default async function DevicePage({ params }: ListProps) {
  const locale = localeOf((await params).locale)
  const t = texts(locale, 'device')

  return (
    <Frame locale={locale} path={path} trail={[{ label: t('title'), path }]} isDiscreet>
      <PageHead trail="green" title={t('title')} lead={t('lead')} />
      <DeviceMemory locale={locale} />
    </Frame>
  )
}
