import { unbreak } from '@/lib/unbreak'

type Props = { text: string; ranges?: readonly [number, number][] }

/** A text with what was looked for marked in it. */
export const Marked = ({ text, ranges = [] }: Props) => {
  const whole = unbreak(text)
  // Text that was made longer or shorter has its words elsewhere.
  if (whole.length !== text.length) return whole

  const inside = ranges.filter(([, end]) => end <= text.length)
  return (
    <>
      {inside.map(([start, end], at) => (
        <span key={start}>
          {whole.slice(inside[at - 1]?.[1] ?? 0, start)}
          <mark>{whole.slice(start, end)}</mark>
        </span>
      ))}
      {whole.slice(inside.at(-1)?.[1] ?? 0)}
    </>
  )
}
