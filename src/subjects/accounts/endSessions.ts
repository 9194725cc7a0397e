import type { CollectionBeforeChangeHook } from 'payload'

/** A closed account is out at once: its sessions, links and key end with the same write. */
export const endSessions: CollectionBeforeChangeHook = ({ data }) =>
  data.isActive === false
    ? {
        ...data,
        sessions: [],
        linkDigest: null,
        linkExpiresAt: null,
        apiKeyIndex: null,
        keyExpiresAt: null,
      }
    : data
