import { describe, expect, it } from 'vitest';
import { parseDays } from '../../src/command/parse-day.ts';
import { parseTime, parseTimezone, parseWeekdays } from '../../src/command/parse-schedule.ts';
import { OptionError } from '../../src/errors.ts';

/** A Wednesday. */
const NOW = new Date('2025-05-14T12:00:00Z');

describe('days as people type them', () => {
  it.each([
    ['2025-05-03', '2025-05-03', '2025-05-03'],
    ['2025-5-3', '2025-05-03', '2025-05-03'],
    ['18.9.2025', '2025-09-18', '2025-09-18'],
    ['9/17/2025', '2025-09-17', '2025-09-17'],
    ['5/5/2025', '2025-05-05', '2025-05-05'],
    ['3 May 2025', '2025-05-03', '2025-05-03'],
    ['May 3, 2025', '2025-05-03', '2025-05-03'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['May 2025', '2025-05-01', '2025-05-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['today', '2025-05-14', '2025-05-14'],
    ['yesterday', '2025-05-13', '2025-05-13'],
    ['monday', '2025-05-12', '2025-05-12'],
    ['wednesday', '2025-05-14', '2025-05-14'],
    ['friday', '2025-05-09', '2025-05-09'],
    ['last week', '2025-05-05', '2025-05-11'],
    ['this month', '2025-05-01', '2025-05-31'],
    ['last month', '2025-04-01', '2025-04-30'],
    ['last year', '2024-01-01', '2024-12-31'],
    ['3 de mayo de 2025', '2025-05-03', '2025-05-03'],
    ['mayo de 2025', '2025-05-01', '2025-05-31'],
    ['Septiembre 2024', '2024-09-01', '2024-09-30'],
    ['hoy', '2025-05-14', '2025-05-14'],
    ['ayer', '2025-05-13', '2025-05-13'],
    ['el lunes', '2025-05-12', '2025-05-12'],
    ['la semana pasada', '2025-05-05', '2025-05-11'],
    ['Esta semana', '2025-05-12', '2025-05-18'],
    ['este mes', '2025-05-01', '2025-05-31'],
    ['el mes pasado', '2025-04-01', '2025-04-30'],
    ['el próximo mes', '2025-06-01', '2025-06-30'],
    ['año pasado', '2024-01-01', '2024-12-31'],
  ])('%s', (text, first, last) => {
    expect(parseDays('since', text, NOW)).toEqual({ first, last });
  });

  it.each([
    'yesterdayish',
    '31 February 2025',
    '2025-13-45',
    '31 april 2025',
    '31 de abril de 2025',
    'el martes y trece',
    '05/03/2025',
    '05/03/25',
    '31.2.2025',
    '2025-02-30',
    '0000-00-00',
    'the day before the flood of words',
    '',
    '💥',
    "'; DROP TABLE",
  ])('refuses %j, naming the option and what is accepted', (text) => {
    expect(() => parseDays('since', text, NOW)).toThrow(OptionError);
    expect(() => parseDays('since', text, NOW)).toThrow(/^since: .*2025-05-03/);
  });
});

it('is the same day whatever the time zone of the machine is', () => {
  const late = new Date('2025-05-14T23:30:00Z');
  expect(parseDays('since', 'today', late)).toEqual({ first: '2025-05-14', last: '2025-05-14' });
  expect(parseDays('since', 'yesterday', late)).toEqual({ first: '2025-05-13', last: '2025-05-13' });
});

describe('schedules as people type them', () => {
  it.each([
    ['08:00', '08:00'],
    ['8', '08:00'],
    ['7pm', '19:00'],
    ['12 am', '00:00'],
    ['12:30 p.m.', '12:30'],
    ['18.45', '18:45'],
  ])('time %s', (text, time) => expect(parseTime(text)).toBe(time));
  it.each(['25:00', '8:75', '13pm', 'noonish', ''])('refuses time %j', (text) =>
    expect(() => parseTime(text)).toThrow(OptionError),
  );

  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['mexico city', 'America/Mexico_City'],
    ['utc', 'UTC'],
  ])('zone %s', (text, zone) => expect(parseTimezone(text)).toBe(zone));
  it.each(['Mars/Olympus', 'CET+1', ''])('refuses zone %j', (text) =>
    expect(() => parseTimezone(text)).toThrow(OptionError),
  );

  it.each([
    ['daily', [1, 2, 3, 4, 5, 6, 7]],
    ['weekdays', [1, 2, 3, 4, 5]],
    ['mon,wed,fri', [1, 3, 5]],
    ['Monday and Thursday', [1, 4]],
    ['fri-mon', [1, 5, 6, 7]],
    ['a diario', [1, 2, 3, 4, 5, 6, 7]],
    ['laborables', [1, 2, 3, 4, 5]],
    ['lun,mié,vie', [1, 3, 5]],
    ['lunes y jueves', [1, 4]],
    ['Lunes a viernes', [1, 2, 3, 4, 5]],
    ['miercoles, sabado', [3, 6]],
  ])('days %s', (text, days) => expect(parseWeekdays(text)).toEqual(days));
  it.each(['sometimes', 'mo', ',', 'monkey', 'constructor', '__proto__'])('refuses days %j', (text) =>
    expect(() => parseWeekdays(text)).toThrow(OptionError),
  );
});
