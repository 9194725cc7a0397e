const mostCharacters = 200
const breaks = /[\p{Cc}\p{Zl}\p{Zp} ]+/gu
const directions = /[\u202a-\u202e\u2066-\u2069]/g

/** A text without line breaks and control characters: a name with them would write headers of its own. */
export const oneLine = (text: string): string => {
  const characters = [...text.replace(directions, '').replace(breaks, ' ').trim()]
  return characters.length > mostCharacters
    ? `${characters.slice(0, mostCharacters).join('')}…`
    : characters.join('')
}
