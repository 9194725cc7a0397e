import type { Access, Where } from 'payload'

const notBlank: Where = { isBlank: { not_equals: true } }

/** A rule of reading by which no list shows what nobody has written into; its own editor still opens it. */
export const exceptBlank =
  (rule: Access): Access =>
  async (args) => {
    const allowed = await rule(args)
    // Nobody without an account reads drafts at all.
    if (!args.req.user || args.id !== undefined || allowed === false) return allowed

    return allowed === true ? notBlank : { and: [allowed, notBlank] }
  }
