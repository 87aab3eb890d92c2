import { tellChat } from './chatStory.ts';

tellChat({ width: 'phone', size: { width: 390, height: 844 }, portBase: 27_720 });
