import { tellSpine } from './spine.ts';

tellSpine({
  title: 'the made-up company',
  portBase: 26_300,
  options: [],
  channel: 'Core switch refresh',
  project: 'Core switch refresh',
  key: 'COR-01',
  typed: 'core',
  isPreselected: true,
  secrets: ['516k', '232k', '400000', '232000', 'Walk the runbook'],
});
