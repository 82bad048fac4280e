/** The file that holds the drawn chart. */
export const readme = new URL('../../machines/README.md', import.meta.url)

const block = /(?<=```mermaid\n)[\s\S]*?(?=\n```)/

export const chartIn = (text: string): string | undefined => text.replaceAll('\r\n', '\n').match(block)?.[0]

export const withChart = (text: string, chart: string): string => text.replace(block, () => chart)
