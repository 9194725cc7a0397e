import type { CollectionBeforeChangeHook } from 'payload'

type Row = { form?: unknown; kind?: unknown; count?: unknown }

/** A capacity that people have changed is not what the register says any more. */
export const forgetRegisterDay: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const isNew = operation === 'create'
  const hasOwnDay = data.registerAsOf !== originalDoc?.registerAsOf
  if (isNew || hasOwnDay || factsOf(data.capacity) === factsOf(originalDoc.capacity)) return data

  return { ...data, registerAsOf: null }
}

const factsOf = (rows: unknown): string =>
  JSON.stringify(((rows ?? []) as Row[]).map(({ form, kind, count }) => [form, kind, count]))
