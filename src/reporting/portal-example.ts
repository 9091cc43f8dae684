import { thresholdExample, thresholdNames } from '../domain/portal/thresholds.ts';

/** A `portal.yaml` with every setting there is, for a county that does not exist. */
export const portalExample = `title: 青禾县三务公开
county:
  name: 青禾县
  code: "990101"
publisher: 青禾县农业农村局
contact:
  phone: "0990-5550000"
  address: 青禾县柳溪镇青禾大道1号
  email: sunlit@example.com
licence:
  name: 知识共享署名 4.0 国际（CC BY 4.0）
  url: https://creativecommons.org/licenses/by/4.0/deed.zh-hans
locales:
  - zh-CN
profile: chongqing
overrides:
  ledgerDue: 次月10日
  eventDueDays: 5
  postedDays: 15
  answerDays: 5
  townshipAnswerDays: 10
thresholds:
${thresholdNames.map((name) => `  ${name}: ${thresholdExample(name)}`).join('\n')}
rules:
  - from: "2027-01-01"
    reason: 青禾县村务公开办法（2026年修订）
    answerDays: 3
    postedDays: 取消
    thresholds:
      decision: 5000
ruleCorrections:
  - on: "2026-11-29"
    of: [ledgerDue, thresholds.decision]
    reason: 原来误写，按县文件改正
history:
  since: "2026-11-22"
repository:
  url: https://gitee.com/qinghe/sunlit
  branch: main
  folder: data
demo: true
complaints:
  - name: 乡镇人民政府
    note: 电话见各乡镇页面
  - name: 县纪委监委
    phone: "12388"
    url: https://www.12388.gov.cn/
`;
