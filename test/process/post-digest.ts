import { openPoster } from './digest-poster.ts';

// A process that posts the digests that are due, once it is told to: `post-digest.ts DATABASE PLATFORM API NOW`.
const [database = '', platform = 'slack', apiUrl = '', now = '0'] = process.argv.slice(2);
const poster = openPoster({ database, platform, apiUrl, now: Number(now) });
process.on('message', () => {
  void poster.post().then(() => process.send?.('done'));
});
process.send?.('ready');
