import { label, say } from '@/lib/label'

type Props = { i18n: { language: string } }

/** Above the list of comments: what one most often looks for in it, each a link. */
export const CommentFilters = ({ i18n }: Props) => (
  <nav aria-label={say({ i18n }, title)} className="desk-filters">
    {say({ i18n }, title)}:{' '}
    {filters.map(([text, question]) => (
      <a href={`/admin/collections/comments?${question}`} key={text.cs}>
        {say({ i18n }, text)}
      </a>
    ))}
    <a href="/admin/collections/comments">{say({ i18n }, all)}</a>
  </nav>
)

const first = 'where[or][0][and][0]'
const second = 'where[or][0][and][1]'
const title = label('Ukázat', 'Show', 'Показати')
const all = label('všechny', 'all', 'усі')
const filters = [
  [label('k posouzení', 'to be looked at', 'для перегляду'), `${first}[state][equals]=waiting`],
  [
    label('nevypořádané', 'not settled', 'не розглянуто'),
    `${first}[state][equals]=shown&${second}[decision][exists]=false`,
  ],
  [label('skryté', 'hidden', 'приховані'), `${first}[state][equals]=hidden`],
] as const
