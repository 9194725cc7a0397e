'use client'

import { Button } from '@payloadcms/ui'

/** Prints the page. */
export const PrintButton = ({ text }: { text: string }) => (
  <Button onClick={() => window.print()} size="medium">
    {text}
  </Button>
)
