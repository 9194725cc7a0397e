import { setTimeout as pause } from 'node:timers/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'

import { env } from '@/platform/env'
import { pictureOfCode } from '@/platform/mail/codePicture'
import type { Letter } from '@/payload-types'

/** Milliseconds; whoever runs the portal may say otherwise in SMTP_URL (`?socketTimeout=…`). */
const timeouts = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 }
/** A server that answers, but a word a minute, must not hold up the letters behind. */
const mostMs = 300_000

type Attachment = NonNullable<SendMailOptions['attachments']>[number]

export type MailServer = {
  /** Resolves when the server has taken the letter. */
  send: (letter: Letter, portal: string) => Promise<void>
  /** What must not be repeated in a log: its name and login. */
  secrets: string[]
}

/** The mail server that SMTP_URL names. */
export const mailServer = (smtpUrl: string): MailServer => {
  const url = new URL(smtpUrl)
  for (const [name, value] of Object.entries(timeouts))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value))
  const transport = createTransport(url.href)
  const [, domain] = env.mailFrom.split('@')

  return {
    secrets: [url.hostname, decodeURIComponent(url.username), decodeURIComponent(url.password)],
    send: async (letter, portal) => {
      const { id, round, to, language, subject, text, html, calendar, unsubscribe } = letter
      const sending = transport.sendMail({
        from: { name: portal, address: env.mailFrom },
        to: { name: '', address: to },
        subject,
        text,
        ...(html && { html }),
        ...(calendar && { icalEvent: { method: methodOf(calendar), content: calendar } }),
        attachments: await attachmentsOf(letter),
        // The same for a letter that was sent twice because its worker crashed: mail programs keep one.
        messageId: `<letter.${id}.${round}@${domain}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'Content-Language': language,
          ...(unsubscribe && {
            'List-Unsubscribe': `<${unsubscribe}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      await within(mostMs, sending)
    },
  }
}

const attachmentsOf = async ({ pdf, pdfName, qr }: Letter): Promise<Attachment[]> => [
  ...(pdf
    ? [
        {
          filename: pdfName ?? 'dopis.pdf',
          content: pdf,
          encoding: 'base64',
          contentType: 'application/pdf',
        },
      ]
    : []),
  ...(qr ? [await pictureOfCode(qr)] : []),
]

/** An entry says itself whether it invites or calls off. */
const methodOf = (calendar: string): string => /^METHOD:(\w+)/m.exec(calendar)?.[1] ?? 'REQUEST'

const within = async (time: number, work: Promise<unknown>): Promise<void> => {
  const done = new AbortController()
  const tooLate = pause(time, undefined, { signal: done.signal }).then(() => {
    throw Object.assign(new Error('the mail server is too slow'), { code: 'ETIMEDOUT' })
  })
  await Promise.race([work, tooLate]).finally(() => done.abort())
}
