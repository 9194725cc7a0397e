import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { localeOf } from '@/lib/localeOf'
import { fontClasses } from '@/site/styles/fonts'

import '@/site/styles/site.css'

// Content changes by the hour and our own server keeps the pages: Next renders each when asked.
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  icons: { icon: [{ url: '/favicon.svg', type: 'image/svg+xml' }] },
  formatDetection: { telephone: false, address: false, email: false },
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#0f3a2e' },
    { media: '(prefers-color-scheme: dark)', color: '#0c2a21' },
  ],
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params

  return (
    <html lang={localeOf(locale)} className={fontClasses}>
      <body>{children}</body>
    </html>
  )
}
