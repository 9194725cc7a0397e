import type { ArrayField, FieldAccess } from 'payload'

import type { Service } from '@/payload-types'
import { idOf } from '@/lib/idOf'
import { label, say } from '@/lib/label'
import { isStaff, ownProviders } from '@/lib/roles'
import { weekDays } from '@/lib/weekDays'

import { address, location } from './address'
import { choice } from './choice'
import { namedBy } from './rows'
import { line, paragraph } from './text'

/**
 * Whether this reader may see where a service is. A secret address is for staff and for the provider's own
 * people; without a document at hand (a query by address) it counts as secret.
 */
const mayReadAddress: FieldAccess = ({ data, doc, req: { user } }) => {
  // A form asks with its data alone.
  const service = (doc ?? data) as Pick<Service, 'isAddressSecret' | 'provider'> | undefined
  const isOwn = ownProviders(user).includes(String(idOf(service?.provider)))
  return isStaff(user) || isOwn || service?.isAddressSecret === false
}

export const accessibilities = {
  full: label('Bezbariérové', 'Step-free', 'Безбар’єрно'),
  partial: label('Částečně bezbariérové', 'Partly step-free', 'Частково безбар’єрно'),
  none: label('S bariérami', 'Not step-free', 'З бар’єрами'),
}

const hour = (name: string, text: ReturnType<typeof label>) => ({
  name,
  type: 'text' as const,
  label: text,
  required: true,
  validate: (value: unknown, { req }: { req: Parameters<typeof say>[0] }) =>
    /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(String(value)) ||
    say(
      req,
      label('Napište čas jako 08:00.', 'Write the time as 08:00.', 'Напишіть час у вигляді 08:00.'),
    ),
})

const openingHours = (): ArrayField => ({
  name: 'openingHours',
  type: 'array',
  label: label('Otevírací doba', 'Opening hours', 'Години роботи'),
  labels: {
    singular: label('Otevřeno', 'Hours', 'Години'),
    plural: label('Otevírací doba', 'Opening hours', 'Години роботи'),
  },
  maxRows: 30,
  admin: { components: { Field: '/src/desk/hours/OpeningWeek#OpeningWeek' } },
  fields: [
    {
      type: 'row',
      fields: [
        choice('day', label('Den', 'Day', 'День'), weekDays, { required: true, index: false }),
        hour('opensAt', label('Od', 'From', 'Від')),
        hour('closesAt', label('Do', 'To', 'До')),
        {
          name: 'note',
          type: 'text',
          label: label('Poznámka', 'Note', 'Примітка'),
          maxLength: 100,
        },
      ],
    },
  ],
})

/** Where people come; none for services that come to them or answer the telephone. */
export const places = (): ArrayField => ({
  name: 'places',
  type: 'array',
  label: label('Místa', 'Places', 'Місця'),
  labels: { singular: label('Místo', 'Place', 'Місце'), plural: label('Místa', 'Places', 'Місця') },
  maxRows: 30,
  access: { read: mayReadAddress },
  admin: { components: namedBy('name', 'address.street', 'address.city') },
  fields: [
    line('name', label('Název místa', 'Name of the place', 'Назва місця')),
    address(),
    location(),
    openingHours(),
    choice('accessibility', label('Přístupnost', 'Accessibility', 'Доступність'), accessibilities, {
      index: false,
    }),
    paragraph('accessibilityNote', label('K přístupnosti', 'On accessibility', 'Про доступність')),
  ],
})
