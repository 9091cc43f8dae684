import { describe, expect, it } from 'vitest';
import { findNamedPersons, isNamedAlone } from '../../../src/domain/personal-data/named-persons.ts';
import { surnames } from '../../../src/domain/personal-data/surnames.ts';

const named = (text: string) =>
	findNamedPersons(text).map(({ start, end }) => text.slice(start, end));

describe('a person named in full', () => {
	it.each([
		['付给李建国挖机款', ['李建国']],
		['收款人李建国', ['李建国']],
		['收款人：李建国，金额500元', ['李建国']],
		['领取人 王小红', ['王小红']],
		['领款人是王孝廷', ['王孝廷']],
		['经办李建国', ['李建国']],
		['收款人为王丕显', ['王丕显']],
		['由李建国承包鱼塘', ['李建国']],
		['向王建国借款5000元', ['王建国']],
		['慰问王桂兰老人', ['王桂兰']],
		['救助何作霖', ['何作霖']],
		['三组刘德华危房改造补助', ['刘德华']],
		['村民王小明家门口路灯不亮', ['王小明']],
	])('“%s” is told by what stands before the name', (text, names) => {
		expect(named(text)).toEqual(names);
	});

	it.each([
		['张建国误工费', ['张建国']],
		['张德福二级残疾', ['张德福']],
		['李小红同志丧葬费', ['李小红']],
		['王丕显反映路灯不亮', ['王丕显']],
		['高建国挖机款', ['高建国']],
		['李克俭同志', ['李克俭']],
	])('“%s” is told by what stands behind the name', (text, names) => {
		expect(named(text)).toEqual(names);
	});

	it.each([
		['张建国', ['张建国']],
		['误工费（张建国）', ['张建国']],
		['劳务费，张建国', ['张建国']],
		['（李明）', ['李明']],
	])('“%s” is told by there being nothing else', (text, names) => {
		expect(named(text)).toEqual(names);
	});

	it('has a surname of two characters, or a given name of one', () => {
		expect(named('付司马长风运费')).toEqual(['司马长风']);
		expect(named('收款人欧阳明')).toEqual(['欧阳明']);
		expect(named('付李明劳务费')).toEqual(['李明']);
		expect(named('付孙强运费')).toEqual(['孙强']);
	});

	it('has a name of another people', () => {
		expect(named('付给阿依古丽·买买提运费')).toEqual(['阿依古丽·买买提']);
		expect(named('付扎西次仁误工费')).toEqual(['扎西次仁']);
		expect(named('收款人买买提江')).toEqual(['买买提江']);
		expect(named('党建·乡村振兴')).toEqual([]);
		expect(named('农户多次提出')).toEqual([]);
	});

	it('stands in a list', () => {
		expect(named('慰问张建国、李小红、赵六各500元')).toEqual(['张建国', '李小红', '赵六']);
		expect(named('张建国和李小红')).toEqual(['张建国', '李小红']);
		expect(named('张*丰、李小满')).toEqual(['李小满']);
	});

	it('is spread out, or taken apart by what cannot be seen', () => {
		expect(named('收款人：张　三')).toEqual(['张　三']);
		expect(named('付给张 建国')).toEqual(['张 建国']);
		expect(named('付给张\u200B建国运费')).toEqual(['张\u200B建国']);
	});
});

describe('no person', () => {
	it.each([
		...['高血压', '金额', '方便群众出行', '由于建国初期', '慰问金明细', '支付方管款', '补助金额'],
		...['支付黄沙款', '付明年报刊费', '杨梅苗木款', '发放高温补贴', '支付龙泉水费', '文件名称'],
	])('is in the words of “%s”', (text) => {
		expect(named(text)).toEqual([]);
	});

	it.each([
		'张家湾',
		'李家沟村',
		'王庄小学',
		'何家山',
		'付给李建国故居维修款',
		'慰问王家老人',
		'支付白云村修路款',
		'为王庄修路',
	])('is in the place “%s”', (text) => {
		expect(named(text)).toEqual([]);
	});

	it.each([
		...[
			'老李超市',
			'张记建材店',
			'柳溪建国建材有限公司',
			'支付李建国农资店货款',
			'付给李明超市货款',
		],
		...['收款人周礼和苗木种植园', '付张家小吃店货款'],
	])('is in the shop or firm “%s”', (text) => {
		expect(named(text)).toEqual([]);
	});

	it.each(['付给张*国运费', '付张某误工费', '张某某', '付李*误工费', '付李明*误工费'])(
		'is masked in “%s”',
		(text) => {
			expect(named(text)).toEqual([]);
		},
	);

	it.each(['主任张建国走访群众', '村委会主任：张建国', '向雷锋同志学习', '邓小平理论读本费'])(
		'is a private one in “%s”',
		(text) => {
			expect(named(text)).toEqual([]);
		},
	);
});

describe('every surname', () => {
	it('is found behind a word that leads to a person, and masked is not', () => {
		const missed = [...surnames].filter((surname) => named(`收款人：${surname}建国`).length === 0);
		expect(missed).toEqual([]);
		const alarms = [...surnames].filter((surname) => named(`收款人：${surname}*国`).length > 0);
		expect(alarms).toEqual([]);
	});
});

describe('a cell that may be a person’s or an organisation’s', () => {
	it.each(['李建国', '李明', '王孝廷', '高建国', '李建国（个体）', '欧阳春生', '艾力·吐尔逊'])(
		'names a person as “%s”',
		(cell) => {
			expect(isNamedAlone(cell)).toBe(true);
		},
	);

	it.each(['老李超市', '万家乐', '金龙泉', '柳溪', '王*', '李建国农资店', '青禾县供电公司', ''])(
		'names none as “%s”',
		(cell) => {
			expect(isNamedAlone(cell)).toBe(false);
		},
	);
});
