import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { settleArrival } from './state/arrival.ts';

settleArrival();
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(<App />);
