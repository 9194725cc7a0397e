import { label } from '@/lib/label'
import { ParameterError, single, wholeNumber } from '@/platform/requests/parameters'

const mostCharacters = 100
const mostPlaces = 20
const usual = 8

/** Understands how the name of a municipality begins. Throws a ParameterError; unknown parameters change nothing. */
export const parsePlaces = (given: URLSearchParams): { q: string; limit: number } => {
  const q = single(given, 'q').trim()
  if (!q || q.length > mostCharacters) throw new ParameterError(fault)
  return {
    q,
    limit: wholeNumber(given, 'limit', { min: 1, max: mostPlaces, isStrict: true }) ?? usual,
  }
}

const fault = label(
  `Parametr q je začátek jména obce, nejvýš ${mostCharacters} znaků.`,
  `The parameter q is the beginning of the name of a municipality, at most ${mostCharacters} characters.`,
  `Параметр q — початок назви населеного пункту, щонайбільше ${mostCharacters} знаків.`,
)
