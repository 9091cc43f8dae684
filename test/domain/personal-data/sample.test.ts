import { describe, expect, it } from 'vitest';
import { measurePersonalData } from '../../../scripts/bench/personal-data.ts';
import { makeBenignCell } from '../../../scripts/bench/personal-data/benign.ts';
import { makePlantedCell } from '../../../scripts/bench/personal-data/planted.ts';
import { randomFrom } from '../../../scripts/demo/random.ts';

describe('personal data in a sample of made-up cells', () => {
	it('is found in all but a few, and in hardly any harmless one', () => {
		const { found, missed, alarms, alarmsByForm } = measurePersonalData({
			planted: 20_000,
			benign: 60_000,
		});
		expect({ found, missed }).toEqual({
			found: 19_995,
			missed: { 'date of birth': 4, illness: 1 },
		});
		expect({ alarms, alarmsByForm }).toEqual({ alarms: 0, alarmsByForm: {} });
	});

	it('comes in many forms, the harmless no less', () => {
		const random = randomFrom('forms');
		const planted = Array.from({ length: 3_000 }, () => makePlantedCell(random).form);
		const benign = Array.from({ length: 3_000 }, () => makeBenignCell(random).form);
		expect(new Set(planted).size).toBe(52);
		expect(new Set(benign).size).toBe(28);
	});
});
