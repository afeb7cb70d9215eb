import { Badge, Code, Paper, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { OpenApi } from '../../api/use-openapi.ts'
import type { Listed } from './operations.ts'
import { outline } from './outline.ts'
import classes from './OperationPanel.module.css'
import { ParametersTable } from './ParametersTable.tsx'

const colors: Readonly<Record<string, string>> = {
  GET: 'blue',
  POST: 'green',
  PATCH: 'orange',
  DELETE: 'red',
}

/** One call of the API; its details are folded. */
export function OperationPanel({ method, path, operation, document }: Listed & { document: OpenApi }) {
  const { t } = useTranslation()
  const { summary, description, parameters = [], requestBody, responses = {} } = operation
  const schemas = [
    [t('docs.body'), requestBody?.content['application/json']?.schema] as const,
    ...Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .map(
        ([status, answer]) =>
          [t('docs.answer', { status }), answer.content?.['application/json']?.schema] as const,
      ),
  ]
  const refusals = Object.keys(responses).filter((status) => !status.startsWith('2'))
  return (
    <Paper withBorder radius="md" component="details">
      <summary className={classes['summary']}>
        <Badge color={colors[method] ?? 'gray'} variant="light" w={72} radius="sm">
          {method}
        </Badge>
        <Code className={classes['path']} dir="ltr">
          {path}
        </Code>
        <Text size="sm">{summary}</Text>
      </summary>
      <div className={classes['details']}>
        {description && <Text size="sm">{description}</Text>}
        {parameters.length > 0 && <ParametersTable parameters={parameters} />}
        {schemas.map(
          ([title, schema]) =>
            schema && (
              <div key={title}>
                <Text size="sm" fw={600} mb={4}>
                  {title}
                </Text>
                <Code block dir="ltr" tabIndex={0}>
                  {outline(schema, document)}
                </Code>
              </div>
            ),
        )}
        {refusals.length > 0 && (
          <Text size="sm">{t('docs.refusals', { statuses: refusals.join(', ') })}</Text>
        )}
      </div>
    </Paper>
  )
}
