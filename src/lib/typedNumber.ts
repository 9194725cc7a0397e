const unit = /\s*(?:Kč|CZK)\.?$|,\s*[-–—]+\s*(?:Kč|CZK)?$/i
const grouped = /^-?\d{1,3}(?: \d{3})+(?:,\d+)?$/
const dotted = /^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d{1,3}(?:\.\d{3}){2,}$/
const plain = /^-?\d+(?:,\d+)?$/
/** `1234.5`, as machines write it; `1.234` may be a thousand or one and a bit. */
const machine = /^-?\d+\.(?:\d{1,2}|\d{4,})$/

/** A number as Czech tables have it: `1 234,50`, `1.234,50 Kč`, `1234.5`; null for what is none or means two things. */
export const typedNumber = (typed: string): number | null => {
  const text = typed
    .replace(/[−–](?=\d)/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(unit, '')
    .trim()
  if (machine.test(text)) return Number(text)
  if (!grouped.test(text) && !dotted.test(text) && !plain.test(text)) return null

  return Number(text.replace(/[ .]/g, '').replace(',', '.'))
}
