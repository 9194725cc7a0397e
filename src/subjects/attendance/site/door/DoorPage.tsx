import type { Locale } from '@/lib/label'
import { PageScript } from '@/site/components/PageScript/PageScript'

import styles from './DoorPage.module.css'
import { sayings } from './sayings'

type Props = { locale: Locale }

/** The shell of the page at the door: no data and no menu, so that a device may keep it for a day without a signal. */
export const DoorPage = ({ locale }: Props) => (
  <main className={styles.door}>
    <div data-door="">
      <h1>{sayings.title[locale]}</h1>
      <noscript>
        <p>{sayings.noScript[locale]}</p>
      </noscript>
    </div>
    <PageScript name="prichody" />
  </main>
)
