import { $createBlockNode, $createHorizontalRuleNode } from '@payloadcms/richtext-lexical/client'
import {
  $addUpdateTag,
  $getSelection,
  $isRangeSelection,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type BaseSelection,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'

import { letteredItems } from '@/lib/cleanedHtml/letteredItems'

/** Puts cleaned HTML where the cursor is. */
export const $insertPasted = (editor: LexicalEditor, html: string): void => {
  const selection = $getSelection()
  if (!selection) return

  const isInside = $isInsideOther(selection)
  const nodes = [...parsed(html).body.children].flatMap((element) =>
    $nodesOf(editor, element, isInside),
  )
  const isTaken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, {
    nodes,
    selection,
  })
  if (!isTaken) selection.insertNodes(nodes)
  $addUpdateTag(PASTE_TAG)
}

/** Lists and cells hold words, neither lines across nor blocks. */
const $isInsideOther = (selection: BaseSelection): boolean => {
  if (!$isRangeSelection(selection)) return false
  const top = selection.anchor.getNode().getTopLevelElement()
  return ['list', 'table'].includes(top?.getType() ?? '')
}

const $nodesOf = (editor: LexicalEditor, element: Element, isInside: boolean): LexicalNode[] => {
  // Payload's own import of <hr> throws: it makes the node of the server.
  if (element.tagName === 'HR') return isInside ? [] : [$createHorizontalRuleNode()]
  const items = isInside ? null : letteredItems(element)
  if (items) return [$createBlockNode({ blockType: 'letteredList', blockName: '', items })]
  return $generateNodesFromDOM(editor, parsed(element.outerHTML))
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
