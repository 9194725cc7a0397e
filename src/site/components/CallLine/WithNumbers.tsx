import { cutAtNumbers } from '@/lib/crisis'

type Props = { text: string }

/** A text whose short numbers of help are called by a touch. */
export const WithNumbers = ({ text }: Props) =>
  cutAtNumbers(text).map((part, at) =>
    at % 2 === 1 ? (
      <a key={at} href={`tel:${part.replaceAll(/\s/g, '')}`}>
        {part.replaceAll(/\s/g, '\u00a0')}
      </a>
    ) : (
      part
    ),
  )
