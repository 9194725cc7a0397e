'use client'

import { useFormFields } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'
import { label } from '@/lib/label'

const ways = ['email', 'phone', 'web', 'address']

/** In the form of a plan open to comments: what its readers would not learn; refuses nothing. */
export const MissingComments = () => {
  const say = useSay()
  const isOpen = useFormFields(([fields]) => fields.state?.value === 'commenting')
  const hasWay = useFormFields(([fields]) => ways.some((way) => fields[`commenting.${way}`]?.value))
  const hasEnd = useFormFields(([fields]) => Boolean(fields['commenting.until']?.value))
  if (!isOpen || (hasWay && hasEnd)) return null

  return (
    <ul className="desk-warnings" role="status">
      {!hasWay && <li>{say(noWay)}</li>}
      {!hasEnd && <li>{say(noEnd)}</li>}
    </ul>
  )
}

const noWay = label(
  'Plán je k připomínkám, ale nikdo se nedozví, kam je poslat.',
  'The plan is open to comments, but nobody learns where to send them.',
  'План відкрито для зауважень, але ніхто не дізнається, куди їх надсилати.',
)
const noEnd = label(
  'Plán je k připomínkám, ale nikdo se nedozví, do kdy.',
  'The plan is open to comments, but nobody learns until when.',
  'План відкрито для зауважень, але ніхто не дізнається, до коли.',
)
