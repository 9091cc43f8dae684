import {
	aDuty,
	aHomestead,
	anAppraisal,
	anInspection,
	aVoucherHandover,
	type Cells,
} from '../builders.ts';
import {
	aFullComment,
	aFullContract,
	aFullDebt,
	aFullFund,
	aFullDecision,
	aFullAsset,
	aFullProject,
	aFullRectification,
	aFullResource,
	aFullSubsidy,
	aSupervisionRecord,
} from '../register-rows.ts';

/** A row of every register for each text, with the text wherever the register takes words. */
export function hostileRegisters(texts: readonly string[]): Readonly<Record<string, Cells[]>> {
	const rows = (row: (text: string, index: number) => Cells) => texts.map(row);
	return {
		decisions: rows((text, index) =>
			aFullDecision({ 编号: `JY-${index}`, 文号: text, 事项: text, 实施结果: text }),
		),
		projects: rows((text, index) =>
			aFullProject({
				编号: `XM-${index}`,
				名称: text,
				地点: text,
				资金来源: text,
				中标单位: text,
				合同编号: `HT-${index}`,
				决议编号: `JY-${index}`,
				形成资产: `ZC-${index}`,
			}),
		),
		contracts: rows((text, index) =>
			aFullContract({
				编号: `HT-${index}`,
				名称: text,
				对方: text,
				发包方式: text,
				标的: `ZC-${index}`,
				决议编号: `JY-${index}`,
			}),
		),
		assets: rows((text, index) =>
			aFullAsset({ 编号: `ZC-${index}`, 名称: text, 类别: text, 存放地点: text }),
		),
		resources: rows((text, index) =>
			aFullResource({ 编号: `ZY-${index}`, 名称: text, 位置: text }),
		),
		funds: rows((text, index) =>
			aFullFund({
				编号: `ZJ-${index}`,
				名称: text,
				来源文件: text,
				用途: text,
				决议编号: `JY-${index}`,
			}),
		),
		debts: rows((text, index) =>
			aFullDebt({ 编号: `ZW-${index}`, 对方: text, 对方类型: '单位', 事由: text }),
		),
		subsidies: rows((text, index) =>
			aFullSubsidy({ 批次: `BT-${index}`, 项目: text, 政策依据: text, 补贴标准: text }),
		),
		supervision: rows((text, index) =>
			aSupervisionRecord({
				编号: `JD-${index}`,
				内容: text,
				意见: text,
				落实情况: text,
				针对编号: `XM-${index}`,
			}),
		),
		comments: rows((text, index) =>
			aFullComment({
				编号: `YJ-${index}`,
				针对编号: `HT-${index}`,
				'内容（脱敏）': text,
				责任人职务: text,
				答复内容: text,
			}),
		),
		duties: rows((text, index) =>
			aDuty({ 编号: `ZR-${index}`, 责任人职务: text, 事项: text, 说明: text }),
		),
		appraisals: rows((text) => anAppraisal({ 对象职务: text, 报酬挂钩: text })),
		homesteads: rows((text, index) =>
			aHomestead({ 编号: `ZJ-${index}`, 村民小组: text, 村级意见: text }),
		),
		handovers: rows((text, index) => ({
			...{ 编号: `JJ-${index}`, 换届日期: '2025-01-12', 项目: '其他' },
			...{ 移交人职务: text, 接收人职务: text, 监交人: text, 说明: text },
		})),
		'voucher-handovers': rows((text, index) =>
			aVoucherHandover({
				...{ 期间: '2025-03', 交账日期: `2025-10-${10 + index}` },
				...{ 移交人职务: text, 接收单位: text, 说明: text },
			}),
		),
		inspections: rows((text, index) =>
			anInspection({ 编号: `JC-${index}`, 组织单位: text, 检查组: text, 范围: text, 结论: text }),
		),
		rectifications: rows((text, index) =>
			aFullRectification({
				编号: `ZG-${index}`,
				轮次: text,
				问题: text,
				整改措施: text,
				责任单位: text,
				责任人职务: text,
				佐证: text,
			}),
		),
	};
}
