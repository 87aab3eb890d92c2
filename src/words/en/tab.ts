/** The tab's own words. */
export const tab = {
  'tab.update': 'Update',
  'tab.share': 'Share',
} as const;
