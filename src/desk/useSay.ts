'use client'

import { useTranslation } from '@payloadcms/ui'

import { say, type Label } from '@/lib/label'

/** Says a text in the language of the desk. */
export const useSay = () => {
  const { i18n } = useTranslation()
  return (text: Label): string => say({ i18n }, text)
}
