import type { PayloadRequest } from 'payload'

/**
 * Notes in the database that something public has changed, in the transaction of the change itself, so
 * that every instance's cache learns of it after it is stored. Rows are only added: nothing to fight over.
 */
export const recordChange = async (
  req: PayloadRequest,
  of: string,
  doc?: string,
): Promise<void> => {
  await req.payload.db.create({ collection: 'changes', data: { of, doc }, req })
}
