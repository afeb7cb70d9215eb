import { Group, Pagination, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Page } from '../api/types.ts'

/** The foot of a table: how many there are, and the other pages. */
export function Pages({ page, onChange }: { page: Page<unknown>; onChange: (page: number) => void }) {
  const { t } = useTranslation()
  const pages = Math.ceil(page.total / page.pageSize)
  return (
    <Group justify="space-between" mt="md">
      <Text size="sm" c="dimmed">
        {t('pages.total', { total: page.total })}
      </Text>
      {pages > 1 && (
        <Pagination
          total={pages}
          value={page.page}
          onChange={onChange}
          aria-label={t('pages.label')}
          getControlProps={(control) => ({ 'aria-label': t(`pages.${control}`) })}
          getItemProps={(item) => ({ 'aria-label': t('pages.page', { page: item }) })}
        />
      )}
    </Group>
  )
}
