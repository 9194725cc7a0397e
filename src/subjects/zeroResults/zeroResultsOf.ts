import type { Payload } from 'payload'

import { fold } from '@/lib/fold'
import { daysBefore, keptDays } from '@/lib/keptDays'
import { pragueClock } from '@/lib/pragueTime'
import type { SearchQuestion } from '@/lib/catalogueSearch'

type ZeroResult = { day: string; text: string; territory?: string; serviceType?: string }

export type ZeroResults = {
  /** Notes that nothing was found; it is written later, together with others. */
  note: (question: SearchQuestion) => void
  /** Writes what was noted; awaited when the portal stops. */
  flush: () => Promise<void>
  /** Forgets what is older than four hundred days; done with the first write of each day. */
  trim: (now: Date) => Promise<void>
}

const pauseMs = 10_000
const longestText = 60
/** A flood of nonsense stops here, until the next write and until the next day. */
const mostNotes = { atOnce: 200, aDay: 5_000 }

const noted = new WeakMap<Payload, ZeroResults>()

/** The notes of this instance about searches that found nothing. */
export const zeroResultsOf = (payload: Payload): ZeroResults => {
  const known = noted.get(payload) ?? createZeroResults(payload)
  noted.set(payload, known)
  return known
}

const createZeroResults = (payload: Payload): ZeroResults => {
  const waiting = new Map<string, { miss: ZeroResult; count: number }>()
  let timer: NodeJS.Timeout | undefined
  let written = { day: '', count: 0 }

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    const all = [...waiting.values()]
    waiting.clear()
    for (const { miss, count } of all) {
      if (written.day !== miss.day) {
        written = { day: miss.day, count: 0 }
        await trim(new Date())
      }
      if (written.count >= mostNotes.aDay) return
      written.count += 1
      await payload.db.create({ collection: 'missed-searches', data: { ...miss, count } })
    }
  }

  const trim = async (now: Date): Promise<void> => {
    const oldest = daysBefore(now, keptDays.search).slice(0, 10)
    await payload.db.deleteMany({
      collection: 'missed-searches',
      where: { day: { less_than: oldest } },
    })
  }

  return {
    note: (question) => {
      const miss = zeroResultIn(question)
      if (!miss) return
      const key = JSON.stringify(miss)
      const known = waiting.get(key)
      if (known) known.count += 1
      else if (waiting.size < mostNotes.atOnce) waiting.set(key, { miss, count: 1 })
      timer ??= setTimeout(() => void flush().catch(() => undefined), pauseMs)
      timer.unref()
    },
    flush,
    trim,
  }
}

/** Folded words without numbers and addresses of mail: a telephone or an address is nobody's wish for a service. */
const zeroResultIn = ({ q, chosen, now }: SearchQuestion): ZeroResult | null => {
  const text = fold(q.replace(/\S*@\S*/g, ' '))
    .split(' ')
    .filter((word) => !/\d/.test(word))
    .join(' ')
    .slice(0, longestText)
  if (text.length < 2) return null

  const [territory] = chosen.territory
  const [serviceType] = chosen.serviceType
  return {
    day: pragueClock(now).slice(0, 10),
    text,
    ...(territory && { territory }),
    ...(serviceType && { serviceType }),
  }
}
