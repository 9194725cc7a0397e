import type { Payload } from 'payload'

import { fold } from '@/lib/fold'
import { pragueClock } from '@/lib/pragueTime'
import type { SearchQuestion } from '@/lib/catalogueSearch'

type Miss = { day: string; text: string; territory?: string; serviceType?: string }

export type Misses = {
  /** Notes that nothing was found; it is written later, together with others. */
  note: (question: SearchQuestion) => void
  /** Writes what was noted; awaited when the portal stops. */
  flush: () => Promise<void>
  /** Forgets what is older than four hundred days; done with the first write of each day. */
  trim: (now: Date) => Promise<void>
}

const every = 10_000
const longest = 60
/** A flood of nonsense stops here, until the next write and until the next day. */
const most = { atOnce: 200, aDay: 5_000 }
const keptFor = 400 * 86_400_000

const noted = new WeakMap<Payload, Misses>()

/** The notes of this instance about searches that found nothing. */
export const missesOf = (payload: Payload): Misses => {
  const known = noted.get(payload) ?? createMisses(payload)
  noted.set(payload, known)
  return known
}

const createMisses = (payload: Payload): Misses => {
  const waiting = new Map<string, { miss: Miss; count: number }>()
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
      if (written.count >= most.aDay) return
      written.count += 1
      await payload.db.create({ collection: 'missed-searches', data: { ...miss, count } })
    }
  }

  const trim = async (now: Date): Promise<void> => {
    const oldest = new Date(now.getTime() - keptFor).toISOString().slice(0, 10)
    await payload.db.deleteMany({
      collection: 'missed-searches',
      where: { day: { less_than: oldest } },
    })
  }

  return {
    note: (question) => {
      const miss = missIn(question)
      if (!miss) return
      const key = JSON.stringify(miss)
      const known = waiting.get(key)
      if (known) known.count += 1
      else if (waiting.size < most.atOnce) waiting.set(key, { miss, count: 1 })
      timer ??= setTimeout(() => void flush().catch(() => undefined), every)
      timer.unref()
    },
    flush,
    trim,
  }
}

/** Folded words without numbers and addresses of mail: a telephone or an address is nobody's wish for a service. */
const missIn = ({ q, chosen, now }: SearchQuestion): Miss | null => {
  const text = fold(q.replace(/\S*@\S*/g, ' '))
    .split(' ')
    .filter((word) => !/\d/.test(word))
    .join(' ')
    .slice(0, longest)
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
