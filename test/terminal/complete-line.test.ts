import { expect, it } from 'vitest';
import { completeLine, terminalAsker } from '../../src/terminal/run-terminal.ts';
import { scriptedDispatcher } from '../chat/scripted-dispatcher.ts';

it.each([
  ['', ['/quote ', '/verify ', '/digest ', '/admin ']],
  ['/q', ['/quote ']],
  ['/quote abo', ['about:']],
  ['/quote speaker:Ann', ['speaker:"Ann Smith" ', 'speaker:Anna ']],
  ['/digest sh', ['show ']],
  ['/nothing x', []],
])('Tab after %j offers %j', async (line, offered) => {
  const dispatcher = scriptedDispatcher();
  dispatcher.completes((_option, typed) =>
    typed === 'Ann' ? ['Ann Smith', 'Anna'].map((value) => ({ label: value, value })) : [],
  );
  expect((await completeLine(line, dispatcher, terminalAsker('en')))[0]).toEqual(offered);
});

it.each([
  ['', ['/cita ', '/verificar ', '/boletín ', '/admin ']],
  ['/cita sob', ['sobre:']],
  ['/cita persona:Ann', ['persona:"Ann Smith" ']],
  ['/boletín v', ['ver ']],
])('Tab after %j offers %j to who speaks Spanish', async (line, offered) => {
  const dispatcher = scriptedDispatcher();
  dispatcher.completes((option) =>
    option === 'speaker' ? [{ label: 'Ann Smith', value: 'Ann Smith' }] : [],
  );
  expect((await completeLine(line, dispatcher, terminalAsker('es')))[0]).toEqual(offered);
});
