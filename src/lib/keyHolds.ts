type Holder = {
  isMachine?: boolean | null
  isActive?: boolean | null
  keyExpiresAt?: string | null
}

/** Whether the key of an account opens anything now: only machines have one, and it ends with its day. */
export const keyHolds = (
  { isMachine, isActive, keyExpiresAt }: Holder,
  nowMs = Date.now(),
): boolean => isMachine === true && isActive !== false && Date.parse(String(keyExpiresAt)) > nowMs
