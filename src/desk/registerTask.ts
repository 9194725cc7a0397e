import type { Payload } from 'payload'

import { label, type Label, type Locale } from '@/lib/label'

import type { Waiting } from './waitingFor'

const needs: Record<string, Label> = {
  first: label(
    'První převzetí registru čeká na člověka',
    'The first taking over of the register waits for a person',
    'Перше взяття реєстру чекає на людину',
  ),
  jump: label(
    'Počty v registru se změnily o víc než 5 %',
    'The numbers in the register differ by more than 5 %',
    'Кількість у реєстрі змінилася більш ніж на 5 %',
  ),
  fault: label(
    'Registr se nepodařilo načíst',
    'The register could not be read',
    'Реєстр не вдалося зчитати',
  ),
}

/** What the newest reading of the state register left to a person; one that went well takes it away. */
export const registerTask = async (payload: Payload, language: Locale): Promise<Waiting> => {
  const { docs } = await payload.find({
    collection: 'register-loads',
    where: { slot: { not_equals: 'current' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const need = needs[docs[0]?.need ?? '']
  const items = need ? [{ text: need[language], href: '/admin/registr' }] : []
  const title = label('Státní registr', 'The state register', 'Державний реєстр')
  return { title, items, total: items.length }
}
