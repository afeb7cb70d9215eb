import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useOpenApi } from '../../api/use-openapi.ts'
import { LoadingPanel } from '../../ui/LoadingPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { operationsByTag } from './operations.ts'
import { OperationPanel } from './OperationPanel.tsx'

export function ApiDocsPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageHeader title={t('docs.title')} text={t('docs.text')}>
        <Anchor href="/api/openapi.json" target="_blank" rel="noreferrer" size="sm" className="ltr">
          openapi.json
        </Anchor>
      </PageHeader>
      <LoadingPanel query={useOpenApi()}>
        {(document) => (
          <Stack gap="xl">
            <Text size="sm">{document.info.description}</Text>
            {[...operationsByTag(document)].map(([tag, operations]) => (
              <section key={tag} aria-label={tag}>
                <Title order={2} size="h4" mb="xs">
                  {tag}
                </Title>
                <Stack gap="xs">
                  {operations.map((one) => (
                    <OperationPanel key={`${one.method} ${one.path}`} {...one} document={document} />
                  ))}
                </Stack>
              </section>
            ))}
          </Stack>
        )}
      </LoadingPanel>
    </>
  )
}
