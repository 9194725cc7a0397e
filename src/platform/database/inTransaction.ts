import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does several writes as one, where the engine can (docs/decisions/0003). */
export const inTransaction = async (
  req: PayloadRequest,
  work: () => Promise<void>,
): Promise<void> => {
  const isOurs = await initTransaction(req)
  try {
    await work()
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
