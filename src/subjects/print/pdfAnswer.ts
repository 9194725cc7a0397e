/** A document as REST answers it: shown in the browser, kept under this name, found by no search engine. */
export const pdfAnswer = (pdf: Buffer, name: string, isToKeep = false): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `${isToKeep ? 'attachment' : 'inline'}; filename="${name}.pdf"`,
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
