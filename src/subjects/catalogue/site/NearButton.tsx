import { ActionButton } from '@/site/components/ButtonLink/ActionButton'
import { Icon } from '@/site/components/Icon/Icon'
import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import styles from './CatalogueForm.module.css'

type Props = { locale: Locale }

/** Asks the browser where the visitor is; shown by its script alone (browser/nearMe). */
export const NearButton = ({ locale }: Props) => {
  const t = texts(locale, 'catalogue')

  return (
    <div className={styles.near} data-near hidden>
      <ActionButton>
        <Icon name="pin" /> {t('near')}
      </ActionButton>
      <p
        role="status"
        className={styles.help}
        data-searching={t('nearSearching')}
        data-denied={t('nearDenied')}
        data-failed={t('nearFailed')}
        data-outside={t('nearOutside')}
      />
    </div>
  )
}
