import { byUrgency } from '@/lib/byUrgency'
import { idOf, idsOf } from '@/lib/idOf'
import { formatPhone } from '@/lib/phone'
import { unbreak } from '@/lib/unbreak'
import type { LifeSituation, Service } from '@/payload-types'

import type { Chapter, Intro, Sources } from './chapter'

/** More is read on the page of the situation. */
const mostLines = 4
const longestText = 300

/** A chapter for each life situation, those that cannot wait first; a service is there by its type. */
export const bySituation = (services: Service[], { situations }: Sources): Chapter[] =>
  byUrgency(situations).map((situation) => {
    const types = new Set(idsOf(situation.serviceTypes).map(String))
    return {
      name: unbreak(situation.title),
      intro: introOf(situation),
      services: services.filter(({ serviceType }) => types.has(String(idOf(serviceType)))),
    }
  })

const introOf = ({ urgent, steps, contacts }: LifeSituation): Intro => {
  const [first] = steps ?? []
  return {
    urgent: short(urgent),
    step: [first?.title, short(first?.text)].filter(Boolean).map(unsaid).join(' – '),
    lines: (contacts ?? [])
      .flatMap(({ name, phone }) => (phone ? [{ name, phone: formatPhone(phone) }] : []))
      .slice(0, mostLines),
  }
}

const unsaid = (text: string | null | undefined): string => unbreak(text ?? '')
const short = (text: string | null | undefined): string =>
  text && text.length <= longestText ? unbreak(text) : ''
