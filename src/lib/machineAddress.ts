const domain = '@machines.invalid'

/** An address for an account that nobody writes to: mail to this domain can never arrive (RFC 2606). */
export const machineAddress = (): string =>
  `stroj-${globalThis.crypto.randomUUID().replaceAll('-', '')}${domain}`

/** Whether an address is one of those. */
export const isMachineAddress = (email: string): boolean => email.endsWith(domain)
