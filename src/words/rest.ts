export { questions } from '#content/questions.ts'
export { NoticeBox } from '#src/words/notice-box.tsx'
