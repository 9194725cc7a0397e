import type { Locale } from '@/lib/label'
import { texts } from '@/site/texts/texts'

import { PageScript } from '../PageScript/PageScript'
import styles from './NoRobot.module.css'

type Props = { locale: Locale }

/** What keeps robots away from a form marked `data-no-robot`: a field that people do not see, and one for the solved sum. */
export const NoRobot = ({ locale }: Props) => (
  <>
    <input type="hidden" name="altcha" value="" />
    <div className={styles.trap} aria-hidden="true">
      <label>
        {texts(locale, 'signUp')('trap')}
        <input name="website" type="text" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  </>
)

/** Below the button: says that the form is on its way, for the sum takes a second. */
export const NoRobotStatus = () => (
  <>
    <p className={styles.status} role="status" data-no-robot-status="" />
    <PageScript name="neni-robot" />
  </>
)
