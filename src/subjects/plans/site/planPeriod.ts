import { isoDay } from '@/lib/formatDate'

type Dates = { from?: string | null; to?: string | null }

/** The years of a plan: `2021–2023`, `2020`. */
export const planPeriod = ({ from, to }: Dates): string => {
  const years = [from, to].flatMap((date) => (date ? [isoDay(date).slice(0, 4)] : []))
  return [...new Set(years)].join('–')
}
