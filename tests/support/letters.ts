import type { Cms } from './cms'

/** The letters in the outbox to one address, oldest first. */
export const lettersTo = async ({ payload }: Cms, to: string) => {
  const { docs } = await payload.find({
    collection: 'letters',
    where: { to: { equals: to } },
    sort: 'createdAt',
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

/** The tokens of the links in those letters, oldest first. */
export const tokensTo = async (cms: Cms, to: string): Promise<string[]> =>
  (await lettersTo(cms, to)).map(
    ({ text }) => /^http:\/\/portal\.test\/admin\/reset\/([0-9a-f]{40})$/m.exec(text)?.[1] ?? '',
  )
