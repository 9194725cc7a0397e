import type { Locale } from '@/lib/label'
import { formatPhone } from '@/lib/phone'
import { textIn } from '@/lib/textIn'

import type { StoredGroup } from './storedGroup'

/** Whom to call about a group, one line each. */
export const callLines = (language: Locale, contacts: StoredGroup['contacts']): string[] =>
  (contacts ?? []).flatMap(({ role, name, phone, email }) => {
    const ways = [phone && formatPhone(phone), email].filter(Boolean).join(', ')
    const who = [textIn(language, role), name].filter(Boolean).join(', ')
    return ways ? [`${who}: ${ways}`] : []
  })
