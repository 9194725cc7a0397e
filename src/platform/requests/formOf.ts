import type { PayloadRequest } from 'payload'

import type { Label } from '@/lib/label'

import { fail } from './fail'

/** The form that a request brings (multipart); 400 with these words where it brings none. */
export const formOf = async (req: PayloadRequest, fault: Label): Promise<FormData> => {
  try {
    if (!req.formData) throw new TypeError('no form')
    return await req.formData()
  } catch (error) {
    if (error instanceof TypeError) return fail(req, 400, fault)
    throw error
  }
}
