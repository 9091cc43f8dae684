import { townships } from '../../src/domain/tables/townships.ts';
import { links } from '../../src/domain/tables/links.ts';
import { standards } from '../../src/domain/tables/standards.ts';
import { villages } from '../../src/domain/tables/villages.ts';
import { formatCsv } from '../../src/loading/write-csv.ts';
import { catalogueHeadings, standardCatalogue } from '../new/standard-catalogue.ts';
import { writeTable, type Cells } from './csv-table.ts';
import { countyLimits } from './limits.ts';
import { countyStandards } from './registers/standards.ts';
import { officePhone, supervisionPhone, townshipPhone } from './phones.ts';
import { county, countyOffice, type DemoFile, type DemoVillage } from './village.ts';

/** The register, the catalogue and the settings of the county. */
export function countyFiles(all: readonly DemoVillage[], firstYear: number): DemoFile[] {
	const inOrder = [...new Map(all.map(({ township }) => [township.id, township])).values()];
	return [
		{ path: 'portal.yaml', content: portal },
		{
			path: 'catalogue.csv',
			content: formatCsv([
				[...catalogueHeadings],
				...standardCatalogue
					.map((item) => ({ ...item, 生效日期: item.生效日期 || `${firstYear}-01-01` }))
					.map((item) => catalogueHeadings.map((heading) => item[heading])),
			]),
		},
		{ path: 'links.csv', content: writeTable(links, officialLinks) },
		{ path: 'standards.csv', content: writeTable(standards, countyStandards(firstYear)) },
		{
			path: 'townships.csv',
			content: writeTable(
				townships,
				inOrder.map((township) => ({
					id: township.id,
					name: township.name,
					supervisionPhone: townshipPhone(township),
					about: township.about,
				})),
			),
		},
		{
			path: 'villages.csv',
			content: writeTable(
				villages,
				all.map((village) => {
					return {
						id: village.id,
						name: village.name,
						township: village.township.id,
						households: village.households,
						population: village.population,
						partyMembers: village.partyMembers,
						representatives: village.representatives,
						farmland: villages.columns.farmland.type.read(String(village.farmlandMu)),
						phone: officePhone(village),
						supervisionPhone: supervisionPhone(village),
						reception: receptionTime(village),
						aliases: village.aliases.length > 0 ? village.aliases : undefined,
						since: `${firstYear}-01-01`,
						closing: village.closing,
						mergedInto: village.merged?.into,
						changedOn: village.merged?.on,
						changeNote: village.merged?.note,
					};
				}),
			),
		},
	];
}

/** Made up like the rest: the addresses are those that are kept for examples, and lead nowhere. */
const officialLinks: readonly Cells<typeof links>[] = [
	{
		...{ date: '2026-09-28', kind: 'notice', publisher: '青禾县纪委监委' },
		title: '青禾县纪委监委通报三起村级“三资”管理问题',
		url: 'https://jjjc.qinghe.example.com/tongbao/2026-09-28.html',
	},
	{
		...{ date: '2026-06-15', kind: 'case', publisher: countyOffice },
		title: '村务监督典型案例：一张白条追回两千元',
		url: 'https://nyncj.qinghe.example.com/anli/2026-06-15.html',
	},
	{
		...{ date: '2026-03-20', kind: 'policy', publisher: countyOffice },
		title: '一图读懂：惠农补贴“一卡通”怎么发、怎么查',
		url: 'https://nyncj.qinghe.example.com/zhengce/2026-03-20.html',
	},
];

/** The gappy villages say nothing of it; the others receive on a Monday, as their disclosures say. */
function receptionTime({ habit }: DemoVillage): string | undefined {
	return habit === 'gaps' ? undefined : '村务监督委员会每周一上午在村部接待';
}

/** In whole yuan, as the settings file states amounts. */
function inYuan(fen: number): string {
	return String(fen / 100);
}

const portal = `# 演示数据：青禾县及其村庄、人员、单位均为虚构。由 npm run demo 生成，不要手工修改。
title: 青禾县三务公开
county:
  name: ${county.name}
  code: '${county.code}'
publisher: ${countyOffice}
contact:
  phone: 0990-5550000
  address: 青禾县柳溪镇青禾大道1号农业农村局一楼
locales:
  - zh-CN
profile: national
overrides:
  ledgerDue: 次月15日
  eventDueDays: 10
  postedDays: 10
  answerDays: 5
  townshipAnswerDays: 10
# 金额单位：元
thresholds:
  decision: ${inYuan(countyLimits.decisionFen)}
  tender: ${inYuan(countyLimits.tenderFen)}
  countersign: ${inYuan(countyLimits.countersignFen)}
  contract: ${inYuan(countyLimits.contractFen)}
  cash: ${inYuan(countyLimits.cashFen)}
  zeroReception: true
  voucherDays: 10
# 以后改规则，写明从哪天起、为什么；此前的仍按上面的算
rules:
  - from: 2026-12-01
    reason: 青禾县村级事务公开办法（2026年11月修订）
    answerDays: 3
    thresholds:
      countersign: ${inYuan(countyLimits.countersignFen * 0.6)}
ruleCorrections:
  - on: 2026-11-22
    of: ['catalogue:CW02']
    reason: 网站刚公开时，收支明细的公开时限误写成次月5日，县里规定的是次月15日
# 此前的提交是最初公开的样子，不算更正
history:
  since: 2026-11-22T11:45
demo: true
complaints:
  - name: 村务监督委员会
    note: 电话见各村首页；先向本村反映，5日内答复
  - name: 乡镇人民政府
    note: 电话见各乡镇页面；10日内答复
  - name: ${countyOffice}
    phone: 0990-5550012
  - name: 纪检监察举报
    phone: '12388'
    url: https://www.12388.gov.cn/
`;
