/** A stretch of a day in which one finds a place open, in the form in which it is stored. */
export type Stretch = { opensAt: string; closesAt: string; note: string }

/** Why a text is no opening hours of a day. */
type HoursFault = 'unreadable' | 'noHours' | 'backwards' | 'overlap' | 'tooMany' | 'longNote'

type Read = { hours: Stretch[] } | { fault: HoursFault }

const mostStretches = 4
const noteLength = 100
const range = /\d\s*[-–—]\s*\d/
const noon = '12:00'

const closed =
  /^(zavřeno|zavreno|zavřené|zavř|má zavřeno|máme zavřeno|nic|ne|volno|closed|зачинено|закрито|вихідний|[-–—x])$/
const nonstop =
  /^(non-?\s?stop|nepřetržitě|nepretrzite|24 ?h|24 ?hod(in)?|24 hours|24 ?\/ ?7|around the clock|цілодобово)(?=[\s,;(]|$)/
const sayings =
  'po (předchozí |telefonick\\S+ )?(objednání|objednani|dohodě|domluvě)|na objedn\\S+|(po)?dle (dohody|domluvy|objedn\\S+)|jen|pouze|(v )?(sud|lich)(ý|é|ém|ých)|by appointment|only|on (even|odd) weeks|за записом|за домовленістю|лише|тільки'
const noteBegins = new RegExp(`^(${sayings})(?=[\\s.,;]|$)`)

const time = '(?:(\\d{1,2})(?:\\s*[:.]\\s*(\\d{2}))?|(\\d{1,2})(\\d{2}))'
const clock = `(?:${time})(?:\\s*(?:hodin|hod\\.?|h\\.?|год\\.?))?`
const stretch = new RegExp(
  `^(?:(?:od|from|з|від)\\s+)?${clock}\\s*(?:[-–—−]|až|do|to|till|до|по)\\s*${clock}(?![\\d:.]*\\d)`,
)
const between = /^\s*(?:[,;/+&\n]|(?:a|i|and|і|та|й)(?=\s)|$)?\s*/

/**
 * Opening hours of one day as people type them: `8-16`, `8.00–12, 13–17 (po objednání)`, `nonstop`; an empty text is a
 * closed day. Nothing is guessed: what has two meanings is told back as a fault.
 */
export const typedHours = (typed: string): Read => {
  const text = typed
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(\d)\. ?$/, '$1')
    .trim()
  const low = text.toLowerCase()
  if (text === '' || closed.test(low.replace(/\.$/, ''))) return { hours: [] }
  if (noteBegins.test(low) && !range.test(low)) return { fault: 'noHours' }

  const hours = stretchesIn(text)
  if (!hours) return { fault: 'unreadable' }
  const fault = faultOf(hours)
  return fault ? { fault } : { hours }
}

const stretchesIn = (text: string): Stretch[] | null => {
  const found: Stretch[] = []
  let rest = text
  while (rest) {
    const read = oneOf(rest)
    if (!read) return null
    const [note, afterNote] = noteAt(rest.slice(read.length))
    if (range.test(note) && !rest.includes(`(${note})`)) return null
    found.push({ opensAt: read.opensAt, closesAt: read.closesAt, note: note.trim() })
    const [gap = ''] = between.exec(afterNote) ?? []
    if (afterNote && !gap) return null
    rest = afterNote.slice(gap.length)
  }
  return found.toSorted((one, other) => one.opensAt.localeCompare(other.opensAt))
}

const oneOf = (text: string): { opensAt: string; closesAt: string; length: number } | null => {
  const low = text.toLowerCase()
  const [always] = nonstop.exec(low) ?? []
  if (always) return { opensAt: '00:00', closesAt: '24:00', length: always.length }

  const match = stretch.exec(low)
  if (!match) return null
  const opensAt = clockOf(match[1] ?? match[3], match[2] ?? match[4])
  const closes = clockOf(match[5] ?? match[7], match[6] ?? match[8])
  if (!opensAt || !closes || opensAt === '24:00') return null
  const closesAt = closes === '00:00' ? '24:00' : closes
  return { opensAt, closesAt, length: match[0].length }
}

/** `8`, `30` → `08:30`; null for what no clock shows. */
const clockOf = (hour = '', minute = '00'): string | null => {
  const shown = `${hour.padStart(2, '0')}:${minute}`
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(shown) ? shown : null
}

/** The note that stands right after hours, in brackets or in words known to be one, and what follows it. */
const noteAt = (text: string): [note: string, rest: string] => {
  const [bracketed, inside = ''] = /^\s*\(([^()]*)\)/.exec(text) ?? []
  if (bracketed) return [inside, text.slice(bracketed.length)]

  const [gap = ''] = /^[\s,]*/.exec(text) ?? []
  const said = text.slice(gap.length)
  if (!noteBegins.test(said.toLowerCase())) return ['', text]
  const [note = ''] = /^[^,;()]*/.exec(said) ?? []
  return [note, said.slice(note.length)]
}

const faultOf = (hours: Stretch[]): HoursFault | null => {
  if (hours.length > mostStretches) return 'tooMany'
  if (hours.some(({ note }) => note.length > noteLength)) return 'longNote'
  // A night begins in the afternoon: „9–5“ is rather nine to five than twenty hours.
  if (hours.some(({ opensAt, closesAt }) => closesAt <= opensAt && opensAt < noon))
    return 'backwards'
  if (hours.some(({ opensAt, closesAt }) => closesAt === opensAt)) return 'backwards'
  return hours.some((each, at) => overlaps(each, hours[at + 1])) ? 'overlap' : null
}

const overlaps = (each: Stretch, next: Stretch | undefined): boolean =>
  next !== undefined &&
  each.note === next.note &&
  (each.closesAt <= each.opensAt || next.opensAt < each.closesAt)

/** A time of a clock, also as older entries have it (`6:00`, `18.00`); null when it is none. */
export const clockIn = (text: string): string | null => {
  const [, hour, minute] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(text) ?? []
  return hour ? clockOf(hour, minute) : null
}

/** Hours as the box shows them: `8:00–12:00, 13:00–16:30`; notes in brackets where they are not all the same. */
export const writtenHours = (hours: readonly Stretch[]): string => {
  const common = commonNote(hours)
  return hours
    .map(({ opensAt, closesAt, note }) => {
      const times = `${shortClock(opensAt)}–${shortClock(closesAt)}`
      return note && common === '' ? `${times} (${note})` : times
    })
    .join(', ')
}

const shortClock = (clockTime: string): string => clockTime.replace(/^0(?=\d)/, '')

/** The note that all hours of a day share; empty when they differ or have none. */
export const commonNote = (hours: readonly Stretch[]): string => {
  const [first] = hours
  return first && hours.every(({ note }) => note === first.note) ? first.note : ''
}
