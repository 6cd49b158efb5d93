"""Maps that no example is: too long, too many, too wide, each with every statement that puts words into a picture."""

ENGLISH = ("Looks at pictures and reads the descriptions of other buyers before deciding whether the internationally standardised "
           "size chart can be believed")
CHINESE = "瀏覽商品頁面時反覆放大圖片，想確認「顏色、尺寸、材質」是否與實際收到的商品一致；若客服在 24 小時內沒有回覆，就改到實體門市（例如 IKEA 台北店）比較。"
EMOJI = "👩‍👩‍👧‍👦 family 🇹🇼🇨🇦 flags 👍🏽 thumbs ☕️ coffee 🛍️📦 a parcel 😀😃😄😁😆😅🤣😂🙂🙃😉😊😇🥰😍🤩😘"
WORD = "Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetzgebungsverfahren"[:80]


def short(text, letters):
    return text[:letters].strip("，、 ：")


def touchpoint(name, text, number):
    """Everything that a touchpoint can say in a picture."""
    other = number % 5 - 2
    return f"""  touchpoint t{name}: {short(text, 60)}
    channel: {short(text, 17)}, {short(text, 9)}
    moment-of-truth: {("first", "second", "ultimate", "zero", "yes")[number % 5]}
    link: https://example.com/{name}
    duration: {number + 2} minutes
    wait: 2..{number + 3} days
    owner: {short(text, 30)}
    action: {text}
    action: {short(text, 20)}
    thought: {text}
    emotion: {other} {short(text, 40)}
    {"emotion: " + str(-other) + " " + short(text, 25) if other and number % 3 == 0 else "quote: " + text}
    pain p{name}: {text}
      severity: {("low", "medium", "high", "critical")[number % 4]}
      opportunity: {short(text, 50)}
        impact: 4
        effort: 2
    gain: {text}
    frontstage: {short(text, 60)}
    backstage: {short(text, 60)}
    support: {short(text, 30)}
    proof: {short(text, 30)}
    odd: {text}
    metric m1: {""}
""".replace("    metric m1: \n", "    metric: m1\n")


def whole(language, text, stages, touchpoints, title=None):
    """A map of so many stages and touchpoints all in all, whose words are made of `text`."""
    lines = [f"""journey: {title or short(text, 70)}
  language: {language}
  goal: {text}
  scenario: {text}
  scope: {short(text, 40)}
  owner: {short(text, 30)}
  reviewed: 2026-09-01
  review-every: 3 months
  status: researching
  state: future
  source: guess
persona someone: {short(text, 40)}
  age: 34
  occupation: {short(text, 30)}
  location: {short(text, 20)}
  quote: {text}
  bio: {text}
  goal: {text}
  need: {text}
  pain: {short(text, 50)}
  motivation: {text}
  behavior: {short(text, 50)}
  fact {short(text, 12).replace(":", "")}: {text}
persona other: {short(text, 20)}
  quote: {short(text, 80)}
source guess: {short(text, 30)}
  kind: assumption
metric m1: {short(text, 40)}
  unit: {short(text, 12)}
  current: 62.5
  baseline: 70
  target: 40
  value 2026-01: 71
  value 2026-02: 66
  value 2026-03: 62.5
lane odd: {short(text, 40)}
"""]
    done = 0
    for stage in range(stages):
        lines.append(f"""stage s{stage}: {short(text, 30)}
  goal: {short(text, 60)}
  duration: {short(text, 20)}
  need: {text}
  expectation: {text}
""")
        if stage % 4 == 3:
            lines.append(f"  optional: {short(text, 40)}\n")
        while done * stages < touchpoints * (stage + 1):
            lines.append(touchpoint(done, text, done))
            done += 1
    return "".join(lines)


def made_maps():
    """Names and texts of all of them."""
    title = " ".join([ENGLISH] * 3)[:300]
    return {
        "long-en": whole("en", ENGLISH, 8, 20),
        "long-hant": whole("zh-Hant", CHINESE, 8, 20),
        "long-hans": whole("zh-Hans", CHINESE, 8, 20),
        "one-touchpoint": "journey: One\nstage: Only\n  touchpoint: The only one\n",
        "one-full": whole("en", ENGLISH, 1, 1),
        "forty-stages": whole("en", ENGLISH, 40, 40),
        "forty-stages-hant": whole("zh-Hant", CHINESE, 40, 40),
        "long-title": whole("en", "Short words here", 3, 5, title),
        "long-title-hant": whole("zh-Hant", "寫得很短", 3, 5, (CHINESE * 6)[:300]),
        "emoji": whole("en", EMOJI, 3, 6),
        "emoji-hans": whole("zh-Hans", EMOJI, 3, 6),
        "long-word": whole("en", WORD, 4, 8),
        "long-word-hans": whole("zh-Hans", WORD, 4, 8),
    }
