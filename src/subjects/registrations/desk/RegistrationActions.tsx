'use client'

/** What staff can do with a registration. */
export const RegistrationActions = () => null
