import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Hr } from '@react-email/hr'
import { Html } from '@react-email/html'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Text } from '@react-email/text'
import { Fragment } from 'react'

import { helpLine, type Help } from '@/lib/helpOf'
import type { Locale } from '@/lib/label'

import { codePicture } from './codePicture'
import type { Content } from './content'

type Props = {
  content: Content
  language: Locale
  portal: { name: string; url: string; help?: Help | null }
}

const font = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
const styles = {
  body: { backgroundColor: '#f4f3ef', color: '#22231f', fontFamily: font, padding: '24px 12px' },
  sheet: { backgroundColor: '#ffffff', maxWidth: '600px', padding: '24px', borderRadius: '8px' },
  name: { fontSize: '14px', margin: '0 0 16px', color: '#4c4e47' },
  heading: { fontSize: '24px', lineHeight: '32px', margin: '0 0 16px' },
  text: { fontSize: '16px', lineHeight: '26px', margin: '0 0 12px' },
  quote: { borderLeft: '4px solid #1f5c4d', paddingLeft: '16px' },
  button: {
    backgroundColor: '#1f5c4d',
    color: '#ffffff',
    borderRadius: '6px',
    fontSize: '16px',
    fontWeight: 'bold',
    padding: '14px 22px',
    margin: '8px 0 16px',
  },
  small: { fontSize: '14px', lineHeight: '22px', margin: '0 0 8px', color: '#4c4e47' },
  address: { fontSize: '14px', lineHeight: '22px', margin: '0 0 16px' },
  link: { color: '#1f5c4d', textDecorationLine: 'underline', wordBreak: 'break-all' as const },
  title: { color: '#1f5c4d', fontWeight: 'bold', textDecorationLine: 'underline' },
  code: { fontSize: '20px', lineHeight: '36px', letterSpacing: '0.08em' },
  line: { borderColor: '#d8d6ce', margin: '24px 0 16px' },
}

/** Readers that follow the reader's dark mode get our dark colours instead of colours of their own. */
const dark = `@media (prefers-color-scheme: dark) {
.body { background: #191a17 !important; color: #f1f0ea !important }
.sheet { background: #262823 !important }
.text { color: #f1f0ea !important }
.small { color: #c9c8c0 !important }
.link { color: #9fd8c6 !important }
}`

/** How every letter looks: one column of text, one button, no pictures but a code that comes along. */
export const Layout = ({ content, language, portal }: Props) => {
  const {
    subject,
    heading,
    paragraphs,
    quote,
    items = [],
    code,
    action,
    notes = [],
    reason,
    settings,
  } = content

  return (
    <Html lang={language}>
      <Head>
        <title>{subject[language]}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{dark}</style>
      </Head>
      <Body className="body" style={styles.body}>
        <Preview>{paragraphs[0]?.[language] ?? ''}</Preview>
        <Container className="sheet" style={styles.sheet}>
          <Text className="small" style={styles.name}>
            {portal.name}
          </Text>
          <Heading className="text" style={styles.heading}>
            {heading[language]}
          </Heading>
          {paragraphs.map((paragraph) => (
            <Text key={paragraph.cs} className="text" style={styles.text}>
              {paragraph[language]}
            </Text>
          ))}
          {quote && (
            <Text className="text" style={{ ...styles.text, ...styles.quote }}>
              {asLines(quote)}
            </Text>
          )}
          {items.map(({ title, lines, href }, at) => (
            <Text key={at} className="text" style={{ ...styles.text, ...styles.quote }}>
              {href ? (
                <Link className="link" href={href} style={styles.title}>
                  {title}
                </Link>
              ) : (
                <strong>{title}</strong>
              )}
              <br />
              {asLines(lines.join('\n'))}
            </Text>
          ))}
          {code && (
            <Text className="text" style={styles.text}>
              {code.says[language]}
              <br />
              <strong style={styles.code}>{code.text}</strong>
              <br />
              <img src={`cid:${codePicture}`} alt={code.text} width="168" height="168" />
            </Text>
          )}
          {action && (
            <>
              <Button href={action.href} style={styles.button}>
                {action.text[language]}
              </Button>
              <Text className="small" style={styles.address}>
                <Link className="link" href={action.href} style={styles.link}>
                  {action.href}
                </Link>
              </Text>
            </>
          )}
          {notes.map((note) => (
            <Text key={note.cs} className="text" style={styles.text}>
              {note[language]}
            </Text>
          ))}
          {content.offersHelp && portal.help && (
            <Text className="text" style={styles.text}>
              {helpLine(portal.help)[language]}
            </Text>
          )}
          <Hr style={styles.line} />
          <Text className="small" style={styles.small}>
            {reason[language]}
          </Text>
          {settings && (
            <Text className="small" style={styles.small}>
              <Link className="link" href={settings.href} style={styles.link}>
                {settings.text[language]}
              </Link>
            </Text>
          )}
          <Text className="small" style={styles.small}>
            <Link className="link" href={portal.url} style={styles.link}>
              {portal.url}
            </Link>
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

const asLines = (text: string) =>
  text.split('\n').map((line, at) => (
    <Fragment key={at}>
      {at > 0 && <br />}
      {line}
    </Fragment>
  ))
