type Props = { data: Record<string, unknown> }

/** Facts of the page for search engines (schema.org). */
export const JsonLd = ({ data }: Props) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{
      __html: JSON.stringify({ '@context': 'https://schema.org', ...data }).replace(
        /</g,
        '\\u003c',
      ),
    }}
  />
)
