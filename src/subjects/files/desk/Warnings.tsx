'use client'

import { useField } from '@payloadcms/ui'

import { useSay } from '@/desk/useSay'

import { warnings, type Warning } from '../documents/warnings'

/** What readers of the document would trip over, each in a sentence that says what to do; nothing when nothing is. */
export const Warnings = () => {
  const say = useSay()
  const { value } = useField<Warning[] | null>({ path: 'warnings' })
  if (!value?.length) return null

  return (
    <ul className="desk-warnings">
      {value.map((warning) => (
        <li key={warning}>{say(warnings[warning])}</li>
      ))}
    </ul>
  )
}
