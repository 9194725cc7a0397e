'use client'

import { Button, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import { askRest } from '@/desk/askRest'
import { useRestAction } from '@/desk/useRestAction'
import { useSay } from '@/desk/useSay'
import type { Locale } from '@/lib/label'
import { occurrenceText } from '@/lib/occurrenceText'

import { isOpen, type State } from '../states'
import { Note } from './Note'
import { texts } from './texts'
import { useDates } from './useDates'

/** In a registration: a note; while it is open, cancelling it and moving the person to another date. */
export const RegistrationActions = () => {
  const say = useSay()
  const router = useRouter()
  const field = useId()
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const state = useFormFields(([fields]) => fields.state?.value as State | undefined)
  const event = useFormFields(([fields]) => fields.event?.value as string | undefined)
  const startsAt = useFormFields(([fields]) => fields.startsAt?.value as string | undefined)
  const note = useFormFields(([fields]) => String(fields.note?.value ?? ''))
  const [reason, setReason] = useState('')
  const [target, setTarget] = useState('')
  const { isBusy, run } = useRestAction()
  const { found } = useDates(event)
  if (!id) return null
  const notes = <Note key={note} registration={String(id)} stored={note} />
  if (!isOpen(state)) return <div className="desk-answer">{notes}</div>

  const dates = typeof found === 'object' ? (found?.dates ?? []) : []
  const others = dates.filter((each) => Date.parse(each.startsAt) !== Date.parse(String(startsAt)))
  const post = async (verb: 'cancel' | 'move', body: object) => {
    const url = `/api/registrations/${id}/${verb}`
    const ask = () => askRest<{ message: string }>(url, { method: 'POST', body })
    // The form holds what was: the page is read anew.
    if (await run(ask)) router.push('/admin/collections/registrations')
  }

  return (
    <div className="desk-answer">
      {notes}
      <div className="desk-decide-reason">
        <label htmlFor={`${field}-reason`}>{say(texts.reason)}</label>
        <textarea
          id={`${field}-reason`}
          maxLength={2_000}
          onChange={({ target: { value } }) => setReason(value)}
          rows={2}
          value={reason}
        />
      </div>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => void post('cancel', { reason })}
        size="medium"
      >
        {say(texts.cancel)}
      </Button>
      {others.length > 0 && (
        <>
          <div className="desk-decide-reason">
            <label htmlFor={`${field}-date`}>{say(texts.date)}</label>
            <select
              id={`${field}-date`}
              onChange={({ target: { value } }) => setTarget(value)}
              value={target}
            >
              <option value="" />
              {others.map((each) => (
                <option key={each.id} value={String(each.id)}>
                  {occurrenceText(i18n.language as Locale, each)}
                </option>
              ))}
            </select>
          </div>
          <Button
            buttonStyle="secondary"
            disabled={isBusy || target === ''}
            onClick={() => void post('move', { occurrence: target })}
            size="medium"
          >
            {say(texts.move)}
          </Button>
        </>
      )}
    </div>
  )
}
