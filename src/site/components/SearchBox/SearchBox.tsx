import { SearchField } from './SearchField'

type Props = {
  id: string
  action: string
  label: string
  button: string
  value?: string
  hint?: string
}

/** One field and a button that ask a question; works by an ordinary form. */
export const SearchBox = ({ action, ...field }: Props) => (
  <form action={action} role="search" aria-label={field.label}>
    <SearchField {...field} />
  </form>
)
