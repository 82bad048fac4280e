import { lazy } from 'react'

export const RecordPage = lazy(async () => ({
	default: (await import('#src/record/record-page.tsx')).RecordPage,
}))
