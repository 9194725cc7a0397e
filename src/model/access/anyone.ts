import type { Access } from 'payload'

/** Everybody, signed in or not: only for collections that hold nothing unpublished. */
export const anyone: Access = () => true
