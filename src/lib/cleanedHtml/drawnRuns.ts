import type { Run } from './block'

/** Words with their look as HTML; one link stays one, however its words look. */
export const drawnRuns = (runs: Run[]): string => {
  let html = ''
  let open: string | undefined
  for (const run of runs) {
    const { href } = run
    if (href !== open) {
      if (open) html += '</a>'
      if (href) html += `<a href="${escaped(href)}">`
      open = href
    }
    html += drawnRun(run)
  }
  return open ? `${html}</a>` : html
}

const drawnRun = ({ text, bold, italic, strike, sub, sup }: Run): string => {
  if (text === '\n') return '<br>'
  const tags = [bold && 'strong', italic && 'em', strike && 's', sub && 'sub', sup && 'sup']
  return tags.reduce(
    (inner: string, tag) => (tag ? `<${tag}>${inner}</${tag}>` : inner),
    escaped(text),
  )
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
