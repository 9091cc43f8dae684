import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureFalseAlarms } from '../../../../scripts/bench/safety/false-alarms.ts';
import { measurePlants } from '../../../../scripts/bench/safety/plants.ts';
import { makeNamePlants } from '../../../../scripts/bench/safety/plants/make-name-plants.ts';
import { makePlants } from '../../../../scripts/bench/safety/plants/make-plants.ts';

const project = path.resolve(import.meta.dirname, '../../../..');
let scratch: string;
beforeAll(() => (scratch = mkdtempSync(path.join(tmpdir(), 'safety-'))));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('the measurement of planted values', () => {
	it('plants every kind in every disguise and place, the same each time', () => {
		const made = makePlants(4_000);
		expect(new Set(made.map(({ value }) => value)).size).toBe(21);
		expect(new Set(made.map(({ disguise }) => disguise)).size).toBe(27);
		expect(new Set(made.map(({ place }) => place)).size).toBe(38);
		expect(makePlants(4_000)).toEqual(made);
	});

	it('plants every form of name in every place, the same each time', () => {
		const made = makeNamePlants(400);
		expect(new Set(made.map(({ value }) => value)).size).toBe(7);
		expect(new Set(made.map(({ place }) => place)).size).toBe(19);
		expect(makeNamePlants(400)).toEqual(made);
	});

	it('counts names that are found, though they are warnings', async () => {
		const [caught] = await measurePlants(project, scratch, makeNamePlants(133));
		expect(Number(caught?.value.split(' / ')[0])).toBeGreaterThan(120);
	});

	it('counts what the check of a checkout refuses', async () => {
		const [caught] = await measurePlants(project, scratch, makePlants(120));
		expect(caught?.what).toBe('拦下');
		expect(caught?.value).toMatch(/^\d+ \/ 120$/);
	});
});

describe('the measurement of false alarms', () => {
	it('counts them in a hundred thousand cells', async () => {
		const [alarms, share] = await measureFalseAlarms(project, scratch, 960);
		expect(alarms?.value).toMatch(/^\d+ \/ 960$/);
		expect(share?.what).toBe('每十万格误报');
	});
});
