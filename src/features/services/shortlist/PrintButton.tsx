import button from '@/components/ButtonLink/ButtonLink.module.css'
import { Icon } from '@/components/Icon/Icon'

type Props = { label: string }

/** Prints the page; shown by the script that can do it, everybody else prints from the browser's menu. */
export const PrintButton = ({ label }: Props) => (
  <button className={`${button.button} ${button.quiet}`} type="button" data-print="" hidden>
    <Icon name="print" />
    {label}
  </button>
)
