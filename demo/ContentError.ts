/** One mistake in the files of the content: where it is and what is wrong, in a sentence. */
export type Fault = { file: string; line?: number; field?: string; sentence: string }

/** The content cannot be used as it is; says all that is wrong with it, a line for each mistake. */
export class ContentError extends Error {
  constructor(readonly faults: Fault[]) {
    super(faults.map(asLine).join('\n'))
  }
}

const asLine = ({ file, line, field, sentence }: Fault): string =>
  `${file}${line ? `, řádek ${line}` : ''}${field ? `, pole ${field}` : ''}: ${sentence}`
