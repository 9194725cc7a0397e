import { list, nullable, object, ref, text, type Schema } from './schema'

const common = {
  version: { type: 'integer' },
  direction: nullable({ type: 'string', enum: ['ltr', 'rtl'] }),
  format: { type: ['string', 'integer'] },
  indent: { type: 'integer' },
}

/** Formatted text as the editor of the desk stores it: a tree of nodes (Lexical). */
export const richTextSchemas: Schema = {
  RichText: {
    description: 'Formatted text: a tree of nodes, as the editor Lexical stores it.',
    ...object(
      {
        root: object({ type: { const: 'root' }, children: list(ref('RichTextNode')), ...common }, [
          'type',
          'children',
        ]),
      },
      ['root'],
    ),
  },
  RichTextNode: {
    description: 'A paragraph, heading, list, link, table, picture, block, or a piece of text.',
    ...object({ type: text, children: list(ref('RichTextNode')), ...common }, ['type']),
    additionalProperties: true,
  },
}
