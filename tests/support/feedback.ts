import { askAfter } from '@/subjects/feedback/askAfter'

import { attendanceAt } from './attendance'
import type { Cms } from './cms'
import { next } from './content'
import { lettersTo } from './letters'
import { inHours, writeEvent } from './signUp'

/** What tests do with questions after events of the portal under test. */
export const feedbackAt = (cms: () => Cms) => {
  const { walkIn } = attendanceAt(cms)
  const ask = (hoursLater = 1) =>
    askAfter({
      payload: cms().payload,
      now: () => new Date(inHours(hoursLater)),
      isStopping: () => false,
    })
  const linksTo = async (email: string): Promise<string[]> =>
    (await lettersTo(cms(), email)).flatMap(
      ({ text }) => /\/po-akci\/([\w-]{43})/.exec(text)?.[1] ?? [],
    )
  /** An event of yesterday whose organiser asks, and the links of so many who were there. */
  const asked = async (count: number) => {
    const { id, dates } = await writeEvent(cms(), {
      capacity: null,
      dates: [-27],
      signUpHere: { asksAfter: true },
    })
    const emails = Array.from({ length: count }, () => `ohlas-${next()}@example.test`)
    for (const email of emails) await walkIn(id, { name: `Host ${email}`, email })
    await ask()
    const links = (await Promise.all(emails.map(linksTo))).map(([link]) => String(link))
    return { id, dates, emails, links }
  }
  return {
    ask,
    asked,
    linksTo,
    read: (link: string) => cms().rest(`/api/event-feedback/${link}`),
    answer: (link: string, stars: unknown, sentence?: string) =>
      cms().rest(`/api/event-feedback/${link}`, { method: 'POST', body: { stars, sentence } }),
    results: async (event: string) =>
      (await cms().rest(`/api/events/${event}/feedback`, { as: 'karel' })).body.dates,
  }
}
