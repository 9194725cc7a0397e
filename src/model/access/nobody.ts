import type { Access } from 'payload'

/** Nobody over REST: the application itself writes and reads here. */
export const nobody: Access = () => false
