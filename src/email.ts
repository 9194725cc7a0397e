import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

import { env } from './env'

const from = { defaultFromName: 'Rozcestník', defaultFromAddress: 'portal@localhost' }

/** Without SMTP_URL nothing is sent, and the log says so without the letter or its reader. */
const unsent: EmailAdapter<void> = ({ payload }) => ({
  name: 'unsent',
  ...from,
  sendEmail: async () => {
    payload.logger.warn('a letter was not sent: SMTP_URL is not set')
  },
})

/** How letters leave: over SMTP_URL, or not at all. */
export const email = () =>
  env.smtpUrl
    ? nodemailerAdapter({ ...from, transport: createTransport(env.smtpUrl), skipVerify: true })
    : unsent
