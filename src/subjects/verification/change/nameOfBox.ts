const names: Record<string, string> = {
  phone: 'Telefon',
  email: 'E-mail',
  web: 'Web',
  hours: 'Otevírací doba',
  costs: 'Úhrada',
  free: 'Volná místa',
  'free-residential': 'Volná místa (pobytová forma)',
  'free-ambulatory': 'Volná místa (ambulantní forma)',
  'free-field': 'Volná místa (terénní forma)',
  text: 'Co je jinak',
}

/** What staff read before the words of a box; they are told in Czech, as the queue is kept. */
export const nameOfBox = (box: string): string => names[box.replace(/-\d+$/, '')] ?? box
