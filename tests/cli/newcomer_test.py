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
