import { Table } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { JsonSchema, Operation } from '../../api/use-openapi.ts'

export function ParametersTable({ parameters }: { parameters: NonNullable<Operation['parameters']> }) {
  const { t } = useTranslation()
  return (
    <Table.ScrollContainer minWidth={420} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('docs.parameter')}</Table.Th>
            <Table.Th>{t('docs.where')}</Table.Th>
            <Table.Th>{t('docs.kind')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {parameters.map(({ name, in: where, required, schema, description = schema.description }) => (
            <Table.Tr key={`${where} ${name}`}>
              <Table.Td className="ltr">
                {name}
                {required ? ' *' : ''}
              </Table.Td>
              <Table.Td>{t(`docs.in.${where}`, { defaultValue: where })}</Table.Td>
              <Table.Td>
                <span className="ltr">{kindOf(schema)}</span>
                {description && ` — ${description}`}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function kindOf({ type, format, enum: values }: JsonSchema): string {
  if (values) return values.join(' | ')
  return [type, format].filter(Boolean).join(', ')
}
