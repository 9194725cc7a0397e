/** Parameters that say where help is looked for by other means than a name; a named place goes before them. */
export const otherPlaces = ['blizko', 'uzemi'] as const
