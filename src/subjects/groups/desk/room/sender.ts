import { toast } from '@payloadcms/ui'

import { askRest } from '@/desk/askRest'

/** Asks REST to write, in the language of whoever writes. */
export const sender =
  <Answer extends { message?: string }>(
    method: 'POST' | 'PATCH' | 'DELETE',
    language: string,
    onAnswer: (answer: Answer) => void,
  ) =>
  async (url: string, body?: object): Promise<void> => {
    const answer = await askRest<Answer>(url, { method, body, language })
    onAnswer(answer)
    if (answer.message) toast.success(answer.message)
  }
