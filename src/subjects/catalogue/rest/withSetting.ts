import type { PayloadRequest } from 'payload'

import type { SearchQuestion } from '@/lib/catalogueSearch'
import { freeForDays } from '@/model/freeForDays'

/** A question for free places, with how long they hold on this portal. */
export const withSetting = async (
  { payload }: PayloadRequest,
  question: SearchQuestion,
): Promise<SearchQuestion> =>
  question.conditions.includes('free')
    ? { ...question, freeForDays: await freeForDays(payload) }
    : question
