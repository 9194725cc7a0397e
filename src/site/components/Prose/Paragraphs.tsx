import { unbreak } from '@/lib/unbreak'

import { Prose } from './Prose'

type Props = { text: string | null | undefined }

/** A plain text in which an empty line begins a new paragraph and a hyphen begins an item of a list. */
export const Paragraphs = ({ text }: Props) => {
  if (!text?.trim()) return null

  return (
    <Prose>
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((block, at) => (
          <Block key={at} lines={block.split('\n').map((line) => unbreak(line.trim()))} />
        ))}
    </Prose>
  )
}

const bullet = /^[-–•*]\s+/

const Block = ({ lines }: { lines: string[] }) => {
  if (lines.every((line) => bullet.test(line))) {
    return (
      <ul>
        {lines.map((line) => (
          <li key={line}>{line.replace(bullet, '')}</li>
        ))}
      </ul>
    )
  }
  return (
    <p>
      {lines.map((line, at) => (
        <span key={at}>
          {at > 0 && <br />}
          {line}
        </span>
      ))}
    </p>
  )
}
