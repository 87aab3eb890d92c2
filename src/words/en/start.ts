/** What any page may say before its own words are there. They come with the first script, so there are few. */
export const start = {
  'start.loading': 'Reading the lists',
  'start.waiting': 'SharePoint asks us to wait {seconds} s. Then it goes on by itself.',
  'start.crashed.title': 'Something of ours broke',
  'start.crashed.why':
    'What is saved stays saved. Reload this page; if it happens again, tell whoever runs TS PMO.',
  'start.reload': 'Reload',
} as const;
