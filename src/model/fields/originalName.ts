import type { TextField } from 'payload'

import { label } from '@/lib/label'

/** The name that the file had with the person who uploaded it. */
export const originalName = (): TextField => ({
  name: 'originalName',
  type: 'text',
  label: label('Původní název souboru', 'Original file name', 'Початкова назва файлу'),
  admin: { readOnly: true, position: 'sidebar' },
  access: { create: () => false, update: () => false },
  hooks: {
    beforeChange: [({ context, originalDoc }) => context.originalName ?? originalDoc?.originalName],
  },
})
