type Props = { children: string }

/** A sentence of the document: what stands between backticks is code. */
export const Words = ({ children }: Props) =>
  children.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))
