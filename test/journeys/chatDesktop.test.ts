import { tellChat } from './chatStory.ts';

tellChat({ width: 'desktop', size: { width: 1366, height: 768 }, portBase: 27_710 });
