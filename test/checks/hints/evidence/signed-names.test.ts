import { expect, it } from 'vitest';
import { isBody, readSignedNames } from '../../../../src/checks/hints/evidence/signed-names.ts';

it.each([
	['周百灵；苏玉凤', ['周百灵', '苏玉凤']],
	['周百灵、苏玉凤，金文涛', ['周百灵', '苏玉凤', '金文涛']],
	['周百灵 苏玉凤', ['周百灵', '苏玉凤']],
	['周百灵\n苏玉凤', ['周百灵', '苏玉凤']],
	['周百灵（主任）；苏玉凤(书记)', ['周百灵', '苏玉凤']],
	['周百灵；周百灵', ['周百灵']],
])('“%s” names each once', (cell, names) => {
	expect(readSignedNames(cell)).toEqual(names);
});

it.each(['李 明', '李　明'])('“%s” is one name set with a blank', (cell) => {
	expect(readSignedNames(cell)).toEqual(['李明']);
});

it.each([undefined, '无', '—', '/', '-', '（略）'])('%s names nobody', (cell) => {
	expect(readSignedNames(cell)).toEqual([]);
});

it('a meeting is no person, and a person whose name has 会 in it is', () => {
	expect(['村两委会议', '监委会', '村民委员会'].every(isBody)).toBe(true);
	expect(['王会民', '李会'].some(isBody)).toBe(false);
});
