import {
	aComment,
	aContract,
	aDebt,
	aDecision,
	aDistribution,
	aFund,
	anAsset,
	aProject,
	aRectification,
	aResource,
	aSubsidy,
	type Cells,
} from './builders.ts';

/** Rows of the registers with all the cells that their pages show; a test names only the cells it is about. */

/** A road repair decided in six steps in the spring of 2025. */
export function aFullDecision(cells: Cells = {}): Cells {
	return aDecision({
		编号: 'JY2025-01',
		事项: '维修村级道路',
		类型: '公益事业',
		金额: '80000.00',
		党组织提议: '2025-02-01',
		两委商议: '2025-02-05',
		党员大会审议: '2025-02-10',
		应到党员: '30',
		实到党员: '25',
		同意党员: '25',
		'村民（代表）会议': '2025-02-15',
		应到: '40',
		实到: '38',
		同意: '36',
		反对: '1',
		弃权: '1',
		决议公开: '2025-02-16',
		结果公开: '2025-06-20',
		...cells,
	});
}

/** The works of {@link aFullDecision}, accepted. */
export function aFullProject(cells: Cells = {}): Cells {
	return aProject({
		编号: 'XM2025-01',
		名称: '村级道路维修',
		地点: '二组',
		预算金额: '80000.00',
		采购方式: '询价',
		公告日期: '2025-02-20',
		开标日期: '2025-03-01',
		投标单位数: '3',
		中标单位: '青禾县路桥工程队',
		中标金额: '76000.00',
		合同编号: 'HT2025-01',
		开工: '2025-03-10',
		竣工: '2025-05-20',
		验收: '2025-06-01',
		决算金额: '75500.00',
		决算审计: '是',
		决议编号: 'JY2025-01',
		状态: '验收',
		...cells,
	});
}

/** The works contract of {@link aFullProject}. */
export function aFullContract(cells: Cells = {}): Cells {
	return aContract({
		编号: 'HT2025-01',
		名称: '道路维修施工合同',
		类型: '工程',
		对方: '青禾县路桥工程队',
		对方类型: '单位',
		签订日期: '2025-03-05',
		开始: '2025-03-10',
		结束: '2025-06-10',
		合同总额: '76000.00',
		决议编号: 'JY2025-01',
		状态: '履行中',
		...cells,
	});
}

/** A shop let for three years, with a quarter of a year's rent still to come. */
export function aLease(cells: Cells = {}): Cells {
	return {
		编号: 'HT2024-02',
		名称: '村口门面租赁合同',
		类型: '资产出租',
		标的: 'ZC001',
		对方: '青禾县惠民商店',
		对方类型: '单位',
		签订日期: '2023-12-20',
		开始: '2024-01-01',
		结束: '2026-12-31',
		年租金: '12000.00',
		应收款: '36000.00',
		已收款: '33000.00',
		状态: '履行中',
		...cells,
	};
}

export function aFullAsset(cells: Cells = {}): Cells {
	return anAsset({
		编号: 'ZC001',
		名称: '村口门面房',
		类别: '房屋建筑物',
		原值: '150000.00',
		账面净值: '120000.00',
		使用状况: '出租',
		...cells,
	});
}

export function aFullResource(cells: Cells = {}): Cells {
	return aResource({
		编号: 'ZY001',
		名称: '东坡果园',
		类别: '园地',
		'面积（亩）': '12.5',
		使用状况: '发包',
		...cells,
	});
}

/** Land compensation of which a part is left. */
export function aFullFund(cells: Cells = {}): Cells {
	return aFund({
		编号: 'ZJ2025-01',
		名称: '公路拓宽征地补偿款',
		种类: '征地补偿',
		来源文件: '公路拓宽征地补偿协议',
		用途: '支付被征地农户的补偿',
		下达金额: '174600.00',
		到账金额: '174600.00',
		使用期限: '2026-12-31',
		决议编号: 'JY2025-01',
		...cells,
	});
}

export function aFullDebt(cells: Cells = {}): Cells {
	return aDebt({
		编号: 'ZQ001',
		性质: '债权',
		对方: '张*丰',
		对方类型: '个人',
		事由: '果园承包款欠交',
		发生日期: '2023-03-01',
		金额: '8000.00',
		余额: '3000.00',
		...cells,
	});
}

/** A batch of which everything was paid. */
export function aFullSubsidy(cells: Cells = {}): Cells {
	return aSubsidy({
		批次: 'BT2025-01',
		项目: '耕地地力保护补贴',
		期间: '2025',
		补贴标准: '每亩 98.50 元',
		受益户数: '100',
		应发金额: '98500.00',
		实发金额: '98500.00',
		...cells,
	});
}

export function aFullDistribution(cells: Cells = {}): Cells {
	return aDistribution({
		年度: '2025',
		收益总额: '100000.00',
		公积公益金: '20000.00',
		福利费: '10000.00',
		成员分配: '60000.00',
		分配户数: '400',
		...cells,
	});
}

export function aSupervisionRecord(cells: Cells = {}): Cells {
	return {
		编号: 'JD2025-01',
		日期: '2025-03-10',
		形式: '审核账目',
		内容: '审核2月收支',
		意见: '同意公开',
		...cells,
	};
}

/** A question about the street lights, answered after four days. */
export function aFullComment(cells: Cells = {}): Cells {
	return aComment({
		编号: 'YJ2025-01',
		收到日期: '2025-05-06',
		渠道: '电话',
		'内容（脱敏）': '路灯什么时候修？',
		责任人职务: '村委会主任',
		答复日期: '2025-05-10',
		答复内容: '十日内修好。',
		办理结果: '已解决',
		...cells,
	});
}

/** A problem that an audit raised, mended in time. */
export function aFullRectification(cells: Cells = {}): Cells {
	return aRectification({
		编号: 'ZG2025-01',
		来源: '审计',
		反馈日期: '2025-03-01',
		问题: '租金没有按时收取',
		问题类型: '三资管理',
		整改措施: '逐户催收',
		整改期限: '2025-06-30',
		完成日期: '2025-06-01',
		状态: '已完成',
		...cells,
	});
}
