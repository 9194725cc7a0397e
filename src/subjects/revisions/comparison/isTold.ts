import type { FlattenedField } from 'payload'

/** What the portal fills in by itself, or what the head of a version says already. */
const derived = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'searchText'])

/** Whether people know a field from the form: what the portal keeps for itself is no difference to them. */
export const isTold = (field: FlattenedField): boolean =>
  !derived.has(field.name) &&
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !('hidden' in field && field.hidden) &&
  !field.admin?.hidden &&
  !field.admin?.disabled
