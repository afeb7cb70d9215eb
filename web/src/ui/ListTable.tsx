import { ScrollArea, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ListTable.module.css'

interface Props {
  /** One heading per cell of a row, in the reader's language. */
  readonly headings: readonly string[]
  /** Below this width, in pixels, the table scrolls; on a phone each row becomes a card. */
  readonly minWidth: number
  readonly children: ReactNode
}

/** A list of rows for wide screens, of cards for phones; read as one table by a screen reader on both. */
export function ListTable({ headings, minWidth, children }: Props) {
  return (
    <ScrollArea viewportProps={{ tabIndex: 0 }}>
      <Table
        role="table"
        highlightOnHover
        verticalSpacing="sm"
        className={classes['list'] ?? ''}
        style={{ '--list-width': `${minWidth}px` }}
      >
        <Table.Thead role="rowgroup">
          <Table.Tr role="row">
            {headings.map((heading) => (
              <Table.Th key={heading} role="columnheader">
                {heading}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody role="rowgroup">{children}</Table.Tbody>
      </Table>
    </ScrollArea>
  )
}

/** A cell; on a phone `label` stands before it, and a cell without label takes the whole line. */
export function ListCell({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <Table.Td role="cell" data-label={label}>
      {children}
    </Table.Td>
  )
}
