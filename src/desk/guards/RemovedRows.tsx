'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { rowlessIn, unsentIn } from './faultyLists'

/** In every editor, seen by nobody: a row that was removed stays removed, whatever answer is still on its way. */
export const RemovedRows = () => {
  const { dispatchFields, setModified } = useForm()
  const ghosts = useFormFields(([fields]) => rowlessIn(fields).join(' '))
  const unsent = useFormFields(([fields]) => unsentIn(fields).join(' '))
  useEffect(() => {
    if (!ghosts && !unsent) return
    for (const path of pathsOf(ghosts)) dispatchFields({ type: 'REMOVE', path })
    for (const path of pathsOf(unsent))
      dispatchFields({ type: 'UPDATE', path, disableFormData: false })
    // A save that began meanwhile has stored the rows.
    setModified(true)
  }, [dispatchFields, ghosts, setModified, unsent])

  return null
}

const pathsOf = (joined: string): string[] => joined.split(' ').filter(Boolean)
