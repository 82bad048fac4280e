/** The words of a question in one of its copies; the first keeps its own. */
export const promptIn = (copy: number, prompt: string) => (copy === 0 ? prompt : `${prompt} (${copy + 1})`)
