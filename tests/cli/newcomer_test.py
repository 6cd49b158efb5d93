"""A first map with more than ten mistakes, mended by somebody who reads nothing but the messages.

Each step is what the newcomer reads (the rule and the part of the hint that says what to do) and what they change because of it.
"""

from harness import Case, main

ENGLISH = """\
journey: Rent a bicycle
  status: drafft
  reviewed: 22.11.2026
persona: tom: Tom, a visitor
channel app: The app
stage: Find
  touchpoint: Look for a station
    chanel: app
    emotion: 1,5 curious
  touchpoint: Unlock
    channel: ap
    emotion: +3 delighted
    pain lock: The lock is stuck
      severity: 5
stage: Ride
touchpoint: Give it back
  next: 80% done
  next exit: 30% keep it
  moment-of-truth: secnd
opportunity: A lock that opens by itself
  solves: lokc
"""
ENGLISH_STEPS = [
    ("bad-enumeration", "did you mean `draft`?", "drafft", "draft"),
    ("bad-date", "write `2026-11-22`", "22.11.2026", "2026-11-22"),
    ("missing-name", "write `persona tom: Tom, a visitor`", "persona: tom: Tom, a visitor", "persona tom: Tom, a visitor"),
    ("unknown-keyword", "did you mean `channel`?", "chanel:", "channel:"),
    ("bad-emotion", "write `1.5`", "1,5", "1.5"),
    ("unknown-name", "did you mean `app`?", "channel: ap\n", "channel: app\n"),
    ("score-outside-scale", "a score is on the scale", "+3", "+2"),
    ("bad-enumeration", "write `low`, `medium`, `high` or `critical`", "severity: 5", "severity: critical"),
    ("misplaced-keyword", "indent it", "touchpoint: Give it back\n  next: 80% done\n  next exit: 30% keep it\n  moment",
     "  touchpoint: Give it back\n    next: 80% done\n    next exit: 30% keep it\n    moment"),
    ("bad-enumeration", "did you mean `second`?", "secnd", "second"),
    ("unknown-name", "did you mean `lock`?", "lokc", "lock"),
    ("shares-over-100", "110%", "next exit: 30%", "next exit: 20%"),
]

CHINESE = """\
旅程：租一輛單車
  狀態：草搞
  檢視日期：2026年11月22日
人物角色：小安：小安，遊客
管道 app：應用程式
階段：找車
  接觸點：找站點
    管道：ap
    情绪：1，5 好奇
  接觸點：開鎖
    情緒：+3 開心
    痛點 鎖：鎖卡住了
      嚴重程度：九
階段：騎車
  行偽：沿著河騎
機會：會自己打開的鎖
  解決：鎖頭
"""
CHINESE_STEPS = [
    ("bad-enumeration", "草稿", "草搞", "草稿"),
    ("bad-date", "2026-11-22", "2026年11月22日", "2026-11-22"),
    ("missing-name", "`人物角色 小安：小安，遊客`", "人物角色：小安：", "人物角色 小安："),
    ("unknown-name", "`app`", "管道：ap\n", "管道：app\n"),
    ("bad-emotion", "write `1.5`", "1，5", "1.5"),
    ("score-outside-scale", "a score is on the scale", "+3", "+2"),
    ("bad-enumeration", "高", "九", "高"),
    ("unknown-keyword", "`行為`", "行偽", "行為"),
    ("unknown-name", "`鎖`", "解決：鎖頭", "解決：鎖"),
]

# Three more, by people who have not read the reference, one a language. What `--fix` mends it mends first.
WRITTEN_FREELY = {
    "en": ("""\
title: Renew a passport online

personas: Maya

stages: Find out
    touchpoint: Read the government page
      feeling: confused -1
      pain: three pages say different things
  touchpoint: Check the fee
    emotion: 2/5 annoyed
    if 20%: gives up

stage: Apply
  touchpoint: Fill in the form
    emotion: bored
    pain: the photo is refused
      without saying why
    severity: severe
    opportunity: Check the photo at once
      impact: high
  touchpoint: Pay
    next abandon: 10 give up
    Maya: pays with her phone
""", [
        ("unmatched-indentation", "indent it like the line that is marked", "    touchpoint: Read the government page\n      emotion: confused -1\n"
         "      pain: three", "  touchpoint: Read the government page\n    emotion: confused -1\n    pain: three"),
        ("missing-name", "write `persona Maya:`", "persona: Maya", "persona Maya: Maya"),
        ("bad-emotion", "say `scale: 1..5` below `journey` and write `emotion: 2 annoyed`", "2/5 annoyed", "-1 annoyed"),
        ("unknown-keyword", "a way on names where it leads: `next NAME: 70% …`", "if 20%: gives up", "next exit: 20% gives up"),
        ("missing-colon", "join it to that line", "refused\n      without", "refused without"),
        ("misplaced-keyword", "indent it to stand below `pain`", "    severity: severe", "      severity: severe"),
        ("bad-enumeration", "write `low`, `medium`, `high` or `critical`", "severity: severe", "severity: high"),
        ("bad-rating", "`4` for `high`", "impact: high", "impact: 4"),
        ("unknown-name", "`exit` (they leave)", "next abandon:", "next exit:"),
        ("unknown-keyword", "stands below `for Maya:`", "Maya: pays with her phone", "for Maya:\n      action: pays with her phone"),
        ("emotion-without-score", "`emotion: -1 confused`", "emotion: confused -1", "emotion: -1 confused"),
        ("number-in-label", "`10% give up`", ": 10 give up", ": 10% give up"),
        ("emotion-without-score", "`emotion: … bored`", "emotion: bored", "emotion: -1 bored"),
    ]),
    "zh-Hans": ("""\
旅程：线上问诊

用户：张姐，42 岁，独自带孩子

阶段：找医生
  步骤：打开小程序，渠道：微信，情绪：+1
  步骤：选科室
    情绪：很焦虑
    心声：不知道该挂哪一科
    痛点：科室名看不懂
    严重程度：很高
阶段：问诊
  步骤：等医生接诊
    情绪：-2 煎熬
    下一步：六成继续等
    分支：退款
  步骤：图文沟通
    情绪：1/5 着急
    张姐：一边哄孩子一边打字
    机会：先由护士分诊
      影响：高
      状态：未规划
阶段：取药
  步骤：到药房取药
    类型：线下
    情绪：-1 累，
      还下雨
""", [
        ("missing-name", "`人物角色 名称：张姐，42 岁，独自带孩子`", "人物角色：张姐，", "人物角色 张姐：张姐，"),
        ("misplaced-keyword", "indent it to stand below `痛点`", "    严重程度：很高", "      严重程度：很高"),
        ("bad-enumeration", "`低`, `中`, `高` or `严重`", "严重程度：很高", "严重程度：高"),
        ("unknown-keyword", "`下一步 名称：70% …`", "分支：退款", "下一步 离开：10% 退款"),
        ("bad-emotion", "`量表：1..5`", "1/5 着急", "-1 着急"),
        ("unknown-keyword", "`针对 张姐：`", "张姐：一边", "针对 张姐：\n      行为：一边"),
        ("bad-rating", "`4` for `高`", "影响：高", "影响：4"),
        ("bad-enumeration", "`待评估`", "未规划", "待评估"),
        ("misplaced-keyword", "belongs below a journey, a channel", "    类型：线下\n", ""),
        ("missing-colon", "join it to that line", "累，\n      还", "累，还"),
        ("keyword-in-text", "`渠道：…`", "打开小程序，渠道：微信，情绪：+1", "打开小程序\n    渠道：微信\n    情绪：+1"),
        ("number-in-label", "`60% 继续等`", "：六成继续等", "：60% 继续等"),
        ("emotion-without-score", "from -2 (worst) to +2 (best)", "很焦虑", "-1 很焦虑"),
        ("unaccounted-share", "say where they go", "离开：10% 退款", "离开：40% 退款"),
    ]),
    "ja": ("""\
タイトル：引っ越しの手続き

ユーザー：佐藤さん

ステージ：調べる
  ステップ：市役所のサイトを見る
    気分：わからない
    課題：手続きの一覧がない
ステージ：届け出る
  ステップ：窓口で待つ
    感情：2/5 疲れた
    もし 30%：帰る
    施策：予約制にする
      影響度：高い
""", [
        ("missing-name", "`ペルソナ 佐藤さん：`", "ペルソナ：佐藤さん", "ペルソナ 佐藤さん：佐藤さん"),
        ("bad-emotion", "`尺度：1..5`", "2/5 疲れた", "-1 疲れた"),
        ("unknown-keyword", "`次へ 名前：70% …`", "もし 30%：帰る", "次へ 離脱：30% 帰る"),
        ("bad-rating", "`4` for `高い`", "影響度：高い", "影響度：4"),
        ("emotion-without-score", "`感情：… わからない`", "感情：わからない", "感情：-1 わからない"),
    ]),
}


class Newcomer(Case):
    def mend(self, text, steps):
        for rule, hint, wrong, right in steps:
            self.put("first.journey", text)
            said = self.run_here("check")
            self.assertEqual(said.status, 1)
            messages = said.err.decode()
            self.assertIn(f"[{rule}]", messages)
            self.assertIn(hint, messages)
            self.assertEqual(text.count(wrong), 1, wrong)
            text = text.replace(wrong, right)
        self.put("first.journey", text)
        return self.expect(self.run_here("check"), 0)

    def test_every_mistake_of_a_first_map_can_be_mended_from_its_message(self):
        self.mend(ENGLISH, ENGLISH_STEPS)

    def test_in_chinese_too(self):
        self.mend(CHINESE, CHINESE_STEPS)

    def test_maps_by_people_who_have_not_read_the_reference(self):
        for language, (text, steps) in WRITTEN_FREELY.items():
            with self.subTest(language):
                self.put("first.journey", text)
                self.run_here("check", "--fix")
                mended = self.read("first.journey").decode()
                # Only keywords have changed: what stands behind a colon, and how it is indented, is the author's.
                for before, after in zip(text.splitlines(), mended.splitlines(), strict=True):
                    self.assertEqual(before.partition("：" if "：" in before else ":")[2],
                                     after.partition("：" if "：" in after else ":")[2])
                    self.assertEqual(len(before) - len(before.lstrip()), len(after) - len(after.lstrip()))
                for rule, hint, wrong, right in steps:
                    self.put("first.journey", mended)
                    said = self.run_here("check").err.decode()
                    self.assertIn(f"[{rule}]", said)
                    self.assertIn(hint, said)
                    self.assertEqual(mended.count(wrong), 1, wrong)
                    mended = mended.replace(wrong, right)
                self.put("first.journey", mended)
                self.expect(self.run_here("check"), 0)
                self.assertNotIn("warning[", self.run_here("check").err.decode())

    def test_all_but_what_hangs_on_another_are_said_in_the_first_run(self):
        for text, steps in ((ENGLISH, ENGLISH_STEPS[:-1]), (CHINESE, CHINESE_STEPS)):
            self.put("first.journey", text)
            messages = self.run_here("check").err.decode()
            for rule, hint, _, _ in steps:
                with self.subTest(rule=rule, hint=hint):
                    self.assertIn(f"[{rule}]", messages)
                    self.assertIn(hint, messages)


if __name__ == "__main__":
    main()
