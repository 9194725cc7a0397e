import { toPlainText } from '@react-email/render'
import { randomUUID } from 'node:crypto'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { env } from '@/platform/env'

import { oneLine } from './oneLine'
import { store } from './store'

/** Letters that Payload itself writes go the way of all others. */
export const outbox: EmailAdapter<void> = ({ payload }) => ({
  name: 'outbox',
  defaultFromName: 'Rozcestník',
  defaultFromAddress: env.mailFrom,
  sendEmail: async (message) => {
    const html = String(message.html ?? '')
    for (const to of addressesOf(message))
      await store(
        { payload },
        {
          to,
          html,
          language: 'cs',
          template: 'payload',
          key: `payload:${randomUUID()}`,
          subject: oneLine(message.subject ?? ''),
          text: String(message.text ?? toPlainText(html)),
        },
      )
  },
})

const addressesOf = ({ to }: SendEmailOptions): string[] =>
  [to ?? []].flat().map((each) => (typeof each === 'string' ? each : each.address))
