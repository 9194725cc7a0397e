'use client'

import { Button, Drawer, useFormInitializing, useModal, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClient } from 'payload'
import { useState } from 'react'

import { label, type Label, type Locale } from '@/lib/label'

import { useSay } from '../useSay'
import { columnsOf } from './columnsOf'
import { Pasting } from './Pasting'
import type { Mapping, ReadRow } from './readTable'
import { textsOfRows as texts } from './texts'
import { usePastedRows } from './usePastedRows'

type Props = { field: ArrayFieldClient; path: string; schemaPath?: string; readOnly?: boolean }

/** Above the rows of a list: a window that makes rows of a pasted table or of lines. */
export const PasteRows = ({ field, path, schemaPath, readOnly }: Props) => {
  const say = useSay()
  const language = useTranslation().i18n.language as Locale
  const { openModal, closeModal } = useModal()
  const { count, canUndo, add, undo } = usePastedRows(path, schemaPath ?? field.name)
  const [told, setTold] = useState<Label | null>(null)
  const [opened, setOpened] = useState(0)
  const isInitializing = useFormInitializing()
  if (readOnly) return null

  const drawer = `rows ${path}`
  const name = typeof field.label === 'object' ? say(field.label as Label) : (field.label ?? '')
  const open = (): void => {
    setOpened(opened + 1)
    openModal(drawer)
  }
  const put = (rows: ReadRow[], mapping: Mapping): void => {
    add(rows, mapping)
    setTold(texts.added(rows.length))
    closeModal(drawer)
  }
  const takeBack = (): void => {
    undo()
    setTold(texts.undone)
  }
  return (
    <div className="desk-rows-open">
      <Button
        buttonStyle="secondary"
        disabled={isInitializing}
        onClick={open}
        size="small"
        type="button"
      >
        {say(texts.open)}
      </Button>
      <span role="status">{told && say(told)}</span>
      {canUndo && (
        <button type="button" className="desk-link" onClick={takeBack}>
          {say(texts.undo)}
        </button>
      )}
      <Drawer slug={drawer} title={say(texts.title(name || say(noName)))}>
        <Pasting
          key={opened}
          columns={columnsOf(field.fields, language)}
          room={(field.maxRows ?? Infinity) - count}
          onAdd={put}
        />
      </Drawer>
    </div>
  )
}

const noName = label('Řádky', 'Rows', 'Рядки')
