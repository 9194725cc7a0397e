/** Where the public reads a document of a collection; the words are Czech in every language. */
const folders: Record<string, string> = {
  news: '/aktuality',
  pages: '/o-portalu',
  projects: '/projekty',
  plans: '/plany',
  events: '/akce',
  'working-groups': '/pracovni-skupiny',
  providers: '/poskytovatele',
  services: '/sluzby',
  'life-situations': '/situace',
}

/** The public address of a document without its language; null for what has no page of its own. */
export const publicPath = (collection: string, slug: string): string | null => {
  const folder = folders[collection]
  return folder && slug ? `${folder}/${slug}` : null
}
