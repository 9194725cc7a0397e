'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  isSelectionCapturedInDecoratorInput,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { $insertPasted } from './insertPasted'
import { pasted } from './pasted'
import { noteMends } from './pastedMends'

/** In the editor of a text: what is pasted comes in as it was meant, and what cannot be had is named under it. */
export const Paste = () => {
  const [editor] = useLexicalComposerContext()
  const { path } = useEditorConfigContext().fieldProps
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => event instanceof ClipboardEvent && $paste(editor, path, event),
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, path],
  )
  return null
}

const $paste = (editor: LexicalEditor, path: string, event: ClipboardEvent): boolean => {
  const { clipboardData, target } = event
  if (!clipboardData || isInField(target) || $isAddressOverWords(clipboardData)) return false
  const cleaned = pasted(clipboardData)
  if (!cleaned) return false

  event.preventDefault()
  const { html, mends } = cleaned
  if (html) $insertPasted(editor, html)
  // A picture alone is on the clipboard as a file too, and a file can be had.
  else if (clipboardData.files.length > 0)
    return editor.dispatchCommand(PASTE_COMMAND, filesOf(clipboardData))
  noteMends(path, mends)
  return true
}

/** A block inside the text has fields of its own. */
const isInField = (target: EventTarget | null): boolean =>
  target instanceof Node && isSelectionCapturedInDecoratorInput(target)

/** An address pasted over words makes a link of them, which the editor does by itself. */
const $isAddressOverWords = (clipboard: DataTransfer): boolean =>
  /^(https?:\/\/|www\.)\S+$/i.test(clipboard.getData('text/plain').trim()) &&
  $getSelection()?.isCollapsed() === false

const filesOf = ({ files }: DataTransfer): ClipboardEvent => {
  const clipboardData = new DataTransfer()
  for (const file of files) clipboardData.items.add(file)
  return new ClipboardEvent('paste', { clipboardData })
}
