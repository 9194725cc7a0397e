import { cleanedHtml, type Cleaned } from './cleanedHtml'
import { cleanedText } from './cleanedText'

/** What is on a clipboard, cleaned; null where the editor by itself does as well. */
export const pasted = (clipboard: DataTransfer): Cleaned | null => {
  if (clipboard.types.includes('application/x-lexical-editor')) return null
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  if (html && !(isPaper(html) && text)) return cleanedHtml(html)
  return /\S\s*[\r\n]\s*\S/.test(text) ? cleanedText(text) : null
}

/** Firefox copies a PDF as HTML that ends every line on the paper. */
const isPaper = (html: string): boolean => /<br\b[^>]*\brole=["']?presentation/i.test(html)
