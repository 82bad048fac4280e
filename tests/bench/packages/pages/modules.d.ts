// The packages of the race are not installed with those of the project, so nothing is known of them here.
declare module '@formio/js/form'
declare module '@rjsf/core'
declare module '@rjsf/utils'
declare module '@rjsf/validator-ajv8'
declare module 'survey-core'
declare module 'survey-react-ui'
declare module 'virtual:survey'
