/** In every editor, seen by nobody: what keeps a late answer of the server from taking back what people did meanwhile. */
export const editorGuards = [
  '/src/desk/guards/RemovedRows#RemovedRows',
  '/src/desk/guards/TypedWords#TypedWords',
  '/src/desk/guards/RefusedSave#RefusedSave',
]
