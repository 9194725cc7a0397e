import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { ButtonLink } from '../ButtonLink/ButtonLink'
import { Icon } from '../Icon/Icon'
import { QrCode } from './QrCode'
import styles from './ShareBox.module.css'

type Props = {
  locale: Locale
  title: string
  url: string
  /** A letter that says more than the title and the address. */
  letter?: string
}

/** The longest address whose code a telephone still reads from paper, in characters. */
const longestCode = 800

/** Ways to hand a page over that need nobody else: a code to scan, an address to copy, a letter to send. */
export const ShareBox = ({ locale, title, url, letter }: Props) => {
  const t = texts(locale, 'share')
  const plain = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`

  return (
    <section className={styles.box} aria-labelledby="sdilet">
      {url.length <= longestCode && <QrCode text={url} label={t('code')} />}
      <div className={styles.words}>
        <h2 id="sdilet" className={styles.title}>
          {t('title')}
        </h2>
        <label>
          <span>{t('address')}</span>
          <input className={styles.address} type="text" readOnly value={url} />
          <span className={styles.printed}>{url}</span>
        </label>
        <p>
          <ButtonLink href={letter ?? plain} quiet>
            <Icon name="mail" />
            {t('mail')}
          </ButtonLink>
        </p>
      </div>
    </section>
  )
}
