import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './WaysIn.module.css'

type Props = { locale: Locale }

/** For people of a provider who have an account or a letter already: they need no form. */
export const WaysIn = ({ locale }: Props) => {
  const t = texts(locale, 'claims')

  return (
    <div className={styles.ways}>
      <section>
        <h2>{t('account')}</h2>
        <ul>
          <li>
            <a href="/admin">{t('signIn')}</a>
          </li>
          <li>
            <a href="/admin/forgot">{t('forgotten')}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t('letter')}</h2>
        <p>{t('letterText')}</p>
      </section>
    </div>
  )
}
