'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'

import { label } from '@/lib/label'
import type { User } from '@/payload-types'

import { decides } from './decides'
import { useKeepers } from './useKeepers'
import { useSay } from './useSay'

/** Beside the form of an organisation: staff see who keeps it. */
export const Keepers = () => {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const say = useSay()
  const isShown = Boolean(id) && decides(user && { ...user, collection: 'users' })
  const people = useKeepers(isShown ? String(id) : undefined)

  if (!isShown || people === null) return null
  if (people === 'failed') return <p>{say(texts.failed)}</p>
  return (
    <div className="desk-keepers-beside">
      <strong>{say(texts.title)}</strong>
      {people.length === 0 && (
        <p>
          {say(texts.nobody)} <a href="/admin/spravci">{say(texts.letters)}</a>
        </p>
      )}
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <a href={`/admin/collections/users/${person.id}`}>{person.name}</a>, {person.email}
          </li>
        ))}
      </ul>
    </div>
  )
}

const texts = {
  title: label('Kdo údaje spravuje', 'Who keeps this entry', 'Хто веде ці дані'),
  nobody: label('Zatím nikdo.', 'Nobody yet.', 'Поки ніхто.'),
  letters: label('Dopisy a pozvání', 'Letters and invitations', 'Листи й запрошення'),
  failed: label(
    'Nepodařilo se zjistit, kdo údaje spravuje.',
    'Who keeps this entry could not be found out.',
    'Не вдалося дізнатися, хто веде дані.',
  ),
}
