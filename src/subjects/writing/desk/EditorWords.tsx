'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

import { say, type Label } from '@/lib/label'

import { wordsOfEditor } from './wordsOfEditor'

/** Where the editor writes its own English, whatever the language of the desk. */
const places = [
  '[id*="lexical-table-create-"]',
  '.table-action-menu-dropdown',
  '.toolbar-popup__dropdown-item',
  '.slash-menu-popup',
]

/** Says the words of tables, which the editor has in English alone, in the language of the desk. */
export const EditorWords = () => {
  const { i18n } = useTranslation()
  useEffect(() => {
    const sayHere = (text: Label) => say({ i18n }, text)
    const observer = new MutationObserver(() => translate(sayHere))
    observer.observe(document.body, { childList: true, characterData: true, subtree: true })
    return () => observer.disconnect()
  }, [i18n])
  return null
}

const translate = (sayHere: (text: Label) => string): void => {
  for (const place of document.querySelectorAll(places.join(','))) {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const node = texts.currentNode as Text
      const own = wordsOfEditor(node.data)
      // The text changes in place: React goes on to know the node.
      if (own && node.data !== sayHere(own)) node.data = sayHere(own)
    }
  }
}
