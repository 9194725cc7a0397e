import type { UIField } from 'payload'

/** Shows in the desk how much of what people ask an entry answers; stores nothing. */
export const completeness: UIField = {
  name: 'completeness',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/subjects/review/desk/Completeness#Completeness' },
    disableListColumn: true,
  },
}
