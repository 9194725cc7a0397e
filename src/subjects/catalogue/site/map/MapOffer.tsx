import { ActionButton } from '@/site/components/ButtonLink/ActionButton'
import { env } from '@/platform/env'
import { writeBox, type Box } from '@/lib/box'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import styles from './Map.module.css'
import { sayings, type Sayings } from './sayings'

type Props = { locale: Locale; question: string; box: Box }

/**
 * Offers a map with roads and houses, in plain words about who learns what by it. Shown by the script alone; until the
 * click nothing foreign is asked.
 */
export const MapOffer = ({ locale, question, box }: Props) => {
  if (!env.mapTiles) return null
  const t = texts(locale, 'map')
  const { host } = new URL(env.mapTiles)
  const words: Sayings = {
    ...(Object.fromEntries(sayings.map((each) => [each, t(each)])) as Sayings),
    closer: t('closerMany'),
    together: t('togetherMany'),
  }

  return (
    <div
      className={styles.offer}
      hidden
      data-map={JSON.stringify({
        tiles: env.mapTiles,
        question,
        box: writeBox(box),
        services: pathTo(locale, '/sluzby/'),
        words,
      })}
    >
      <ActionButton aria-describedby="mapa-podklady">{t('open')}</ActionButton>
      <p id="mapa-podklady" className={styles.note}>
        {t('openHelp', { host })}
      </p>
      <p role="status" className={styles.note} data-map-status />
    </div>
  )
}
