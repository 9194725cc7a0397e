import { SubmitButton } from '@/site/components/ButtonLink/SubmitButton'
import type { Locale } from '@/lib/label'
import { pathTo } from '@/lib/pathTo'
import { texts } from '@/site/texts/texts'

import type { ListedService } from './queries'
import styles from './Shortlist.module.css'

type Props = {
  locale: Locale
  services: ListedService[]
  chosen: readonly string[]
  /** The list from which the visitor chooses; it comes back with the choice. */
  list: readonly string[]
}

/** Which services of a list are to stand side by side. */
export const Chooser = ({ locale, services, chosen, list }: Props) => {
  const t = texts(locale, 'comparison')

  return (
    <form className={styles.chooser} action={pathTo(locale, '/porovnani')}>
      <input type="hidden" name="z" value={list.join(',')} />
      <fieldset>
        <legend>{t('choose')}</legend>
        {services.map(({ id, slug, name }) => (
          <label key={id} className={styles.choice}>
            <input type="checkbox" name="s" value={slug} defaultChecked={chosen.includes(slug)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <SubmitButton>{texts(locale, 'shortlist')('compare')}</SubmitButton>
    </form>
  )
}
