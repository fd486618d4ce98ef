import { SocketModeReceiver } from '@slack/bolt';
import { expect, it } from 'vitest';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import { guardSocket } from '../../src/slack/guard-socket.ts';
import { slashCommand } from '../chat/fake-slack.ts';
import { memoryLog } from '../chat/memory-log.ts';

/** The guard takes hold of parts of the library that it does not document: a new version may have others. */
it('stands before the one listener that reads what comes, and answers by the client’s own way to send', async () => {
  const log = memoryLog();
  const { client } = new SocketModeReceiver({ appToken: 'xapp-1-A1-x', logger: boltLogger(log) });
  const [reader, ...others] = client.listeners('ws_message');
  expect([reader, others, client['send']]).toEqual([expect.any(Function), [], expect.any(Function)]);

  const sent: unknown[] = [];
  const read: unknown[] = [];
  client['send'] = async (id: unknown) => void sent.push(id);
  client.on('slash_commands', ({ envelope_id: id }) => read.push(id));
  guardSocket(client, log, () => 'id');
  expect(client.listeners('ws_message')).toHaveLength(1);
  expect(client.listeners('ws_message')).not.toContain(reader);
  for (const [id, payload] of [
    ['bad', null],
    ['good', slashCommand('/quote', 'x')],
  ])
    client.emit('ws_message', JSON.stringify({ type: 'slash_commands', envelope_id: id, payload }), false);
  await expect.poll(() => [sent, read]).toEqual([['bad'], ['good']]);
});
