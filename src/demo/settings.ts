import { allFeatures, defaultSettings, type PmoSettings } from '#domain/settings/pmoSettings.ts';

export const demoSettings: PmoSettings = {
  ...defaultSettings,
  timeZone: 'Europe/Oslo',
  currency: 'EUR',
  pmoName: 'Technical Services PMO',
  pmoContact: 'tove.haugen@nordvik.example',
  features: allFeatures,
};
