import { ValidationError, type APIError } from 'payload'

/** What a refusal says, with the names of the fields. */
export const said = (error: APIError): string =>
  error instanceof ValidationError
    ? error.data.errors.map(({ label, path, message }) => `${label ?? path}: ${message}`).join(' ')
    : error.message
