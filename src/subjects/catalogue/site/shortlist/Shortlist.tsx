import { ButtonLink } from '@/site/components/ButtonLink/ButtonLink'
import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import { Icon } from '@/site/components/Icon/Icon'
import { ShareBox } from '@/site/components/ShareBox/ShareBox'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { mostCompared, mostKept, shortlistPath } from '@/lib/shortlist'
import { texts } from '@/site/texts/texts'

import { letterOf } from './letterOf'
import { PrintButton } from './PrintButton'
import type { ListedService } from './queries'
import styles from './Shortlist.module.css'
import { ShortlistItem } from './ShortlistItem'

type Props = { locale: Locale; services: ListedService[]; url: string }

/** The kept services in the visitor's order, with what can be done with the whole list. */
export const Shortlist = ({ locale, services, url }: Props) => {
  const t = texts(locale, 'shortlist')
  const portal = new URL(url).origin
  const slugs = services.map(({ slug }) => slug)

  return (
    <>
      <p className={styles.tools}>
        <PrintButton label={t('print')} />
        <ButtonLink href={pathTo(locale, `/seznam/tisk.pdf?s=${slugs.join(',')}`)} quiet>
          <Icon name="file" />
          {t('asPdf')}
        </ButtonLink>
        <ButtonLink href={letterOf(locale, services, url)} quiet>
          <Icon name="mail" />
          {t('send')}
        </ButtonLink>
        {slugs.length < mostKept && (
          <span data-shortlist-more="">
            <ButtonLink href={`${pathTo(locale, '/katalog')}?s=${slugs.join(',')}`} quiet>
              <Icon name="plus" />
              {t('more')}
            </ButtonLink>
          </span>
        )}
      </p>
      <form action={pathTo(locale, '/porovnani')}>
        <input type="hidden" name="z" value={slugs.join(',')} />
        <ol className={styles.list}>
          {services.map((service, at) => (
            <ShortlistItem key={service.id} {...{ locale, service, slugs, at, portal }} />
          ))}
        </ol>
        {services.length > 1 && (
          <p className={styles.compare}>
            <SubmitButton>{t('compare')}</SubmitButton>
            <span>{t('compareHint', { most: mostCompared })}</span>
          </p>
        )}
      </form>
      <ShareBox
        locale={locale}
        title={t('title')}
        url={url}
        letter={letterOf(locale, services, url)}
      />
      <p className={styles.privacy}>
        {t('privacy')} <a href={pathTo(locale, shortlistPath([]))}>{t('empty')}</a>
      </p>
    </>
  )
}
