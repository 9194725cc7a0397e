'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { label, type Label } from '@/lib/label'

import { Refused } from './askRest'
import { useSay } from './useSay'

type Work = () => Promise<{ message?: string } | void>

/**
 * Lets a button do something at REST, one at a time, and tells what came of it: in the server's words, or in
 * `done`; when it was refused, why. `run` answers whether it was done.
 */
export const useRestAction = (failed: Label = didNotWork) => {
  const say = useSay()
  const [isBusy, setBusy] = useState(false)

  const run = async (work: Work, done?: Label): Promise<boolean> => {
    setBusy(true)
    try {
      const answer = await work()
      const words = done ? say(done) : answer?.message
      if (words) toast.success(words)
      return true
    } catch (error) {
      toast.error((error instanceof Refused && error.message) || say(failed))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, run }
}

const didNotWork = label(
  'Nepodařilo se. Zkuste to prosím znovu.',
  'That did not work. Please try again.',
  'Не вдалося. Спробуйте ще раз.',
)
