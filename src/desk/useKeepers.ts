'use client'

import { useEffect, useState } from 'react'

import { askRest } from './askRest'

type Person = { id: string; name: string; email: string; invitedAt?: string | null }

/** Those who keep an organisation; null until they are known, `failed` where they could not be asked for. */
export const useKeepers = (provider: string | undefined): Person[] | null | 'failed' => {
  const [found, setFound] = useState<{ of: string; people: Person[] | 'failed' } | null>(null)

  useEffect(() => {
    if (!provider) return
    const where = `where[role][equals]=provider&where[isActive][not_equals]=false&where[providers][in]=${provider}`
    askRest<{ docs: Person[] }>(`/api/users?${where}&depth=0&limit=50&sort=name`).then(
      ({ docs }) => setFound({ of: provider, people: docs }),
      () => setFound({ of: provider, people: 'failed' }),
    )
  }, [provider])

  return found && found.of === provider ? found.people : null
}
