import { ActionButton } from '@/site/components/ButtonLink/ActionButton'
import { Icon } from '@/site/components/Icon/Icon'

type Props = { label: string }

/** Prints the page; shown by the script that can do it, everybody else prints from the browser's menu. */
export const PrintButton = ({ label }: Props) => (
  <ActionButton data-print="" hidden>
    <Icon name="print" />
    {label}
  </ActionButton>
)
