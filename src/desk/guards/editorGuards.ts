/**
 * In every editor: what keeps a late answer of the server from taking back what people did meanwhile, tells
 * what is not right, and shows the Czech to who translates.
 */
export const editorGuards = [
  '/src/desk/guards/RemovedRows#RemovedRows',
  '/src/desk/guards/TypedWords#TypedWords',
  '/src/desk/guards/RefusedSave#RefusedSave',
  '/src/desk/guards/LeftFields#LeftFields',
  '/src/desk/czech/CzechBeside#CzechBeside',
]
