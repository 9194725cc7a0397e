import { randomBytes } from 'node:crypto'

import { plainCode, tidyCode } from '@/lib/plainCode'

const length = 16

/** A code that nobody guesses (80 bits), in groups that people can type. */
export const newCode = (): string => plainCode(randomBytes(length))

/** A code as it is stored, however somebody has typed it. */
export const storedCode = (typed: string): string => tidyCode(typed, length)
