#include "lexicon/keyword.hpp"

#include "lexicon/enumeration.hpp"
#include "lexicon/words.hpp"

#include <initializer_list>
#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace journey::lexicon;

namespace {

/// One line of the published list of words: a keyword in one of its parents, and every word that means it
/// there.
struct Expected {
  Parent parent;
  Keyword keyword;
  const char* words;
};

// The list of words as it is published, by hand: English, Traditional, Simplified, Japanese, aliases
// included.
const Expected expectations[] = {
    {Parent::top, Keyword::import_, "import 匯入 引用 導入 导入 引入 読み込み インポート 取り込み"},
    {Parent::top, Keyword::journey,
     "journey 旅程 ジャーニー カスタマージャーニー ジャーニーマップ カスタマージャーニーマップ"},
    {Parent::top, Keyword::persona,
     "persona 人物角色 角色 人物誌 顧客角色 客戶角色 用户画像 画像 客户角色 ペルソナ 人物像 ユーザー像 "
     "顧客像 使用者角色 用户角色"},
    {Parent::top, Keyword::channel, "channel 管道 渠道 通路 チャネル チャンネル 経路"},
    {Parent::top, Keyword::owner,
     "owner team 負責人 負責 負責單位 團隊 负责人 负责 责任部门 团队 担当 担当者 担当部署 担当チーム 責任者 "
     "オーナー 負責團隊 權責單位 責任人 部門 责任人 责任团队 部门"},
    {Parent::top, Keyword::metric, "metric 指標 指标 評価指標 メトリクス"},
    {Parent::top, Keyword::source,
     "source 資料來源 來源 依據 数据来源 来源 依据 调研来源 情報源 出典 根拠 調査 ソース"},
    {Parent::top, Keyword::lane, "lane 泳道 レーン スイムレーン"},
    {Parent::top, Keyword::model, "model 階段模型 模型 阶段模型 ステージモデル フェーズモデル モデル"},
    {Parent::top, Keyword::stage, "stage 階段 阶段 ステージ フェーズ 段階"},
    {Parent::stage, Keyword::touchpoint,
     "touchpoint 接觸點 觸點 触点 接触点 タッチポイント 接点 顧客接点 步驟 步骤"},
    {Parent::top, Keyword::view, "view 檢視 視圖 视图 ビュー"},
    {Parent::top, Keyword::opportunity,
     "opportunity 機會 機會點 机会 机会点 機会 改善機会 施策 打ち手 改善案 解決方案 解决方案"},
    {Parent::stage, Keyword::pain, "pain 痛點 痛点 課題 ペインポイント ペイン 不満 悩み 困りごと"},
    {Parent::stage, Keyword::need, "need 需求 ニーズ 欲求 要望"},
    {Parent::stage, Keyword::for_, "for 針對 對於 针对 对于 対象 対象ペルソナ"},

    {Parent::journey, Keyword::language, "language 語言 语言 言語"},
    {Parent::journey, Keyword::kind, "kind 類型 类型 種別 種類 タイプ"},
    {Parent::journey, Keyword::state, "state 時態 时态 状態 地圖類型 地图类型"},
    {Parent::journey, Keyword::status, "status 狀態 進度 状态 进度 ステータス 進捗 進捗状況"},
    {Parent::journey, Keyword::goal, "goal 目標 目标 ゴール 目的"},
    {Parent::journey, Keyword::scenario, "scenario 情境 場景 场景 シナリオ シーン 利用シーン"},
    {Parent::journey, Keyword::scope, "scope 範圍 范围 範囲 対象範囲 スコープ"},
    {Parent::journey, Keyword::description, "description 說明 描述 说明 説明 概要"},
    {Parent::journey, Keyword::tag, "tag 標籤 标签 タグ"},
    {Parent::journey, Keyword::version, "version 版本 バージョン 版"},
    {Parent::journey, Keyword::scale, "scale 量表 評分範圍 评分范围 尺度 評価尺度 スケール"},
    {Parent::journey, Keyword::reviewed,
     "reviewed 檢視日期 審閱日期 更新日期 复核日期 评审日期 見直し日 レビュー日 更新日 上次審閱 上次评审"},
    {Parent::journey, Keyword::review_every,
     "review-every 檢視週期 審閱週期 更新週期 复核周期 评审周期 更新周期 見直し周期 見直し間隔 レビュー周期"},
    {Parent::journey, Keyword::before, "before 現況地圖 现状地图 現状マップ 改善前マップ AS-ISマップ"},
    {Parent::persona, Keyword::short_, "short 簡稱 短名 简称 略称 短縮名 呼び名"},
    {Parent::persona, Keyword::age, "age 年齡 年龄 年齢 年代"},
    {Parent::persona, Keyword::gender, "gender 性別 性别"},
    {Parent::persona, Keyword::occupation, "occupation 職業 职业 職種 仕事"},
    {Parent::persona, Keyword::location, "location 所在地 居住地 地域 住まい"},
    {Parent::persona, Keyword::segment, "segment 客群 分眾 细分客群 セグメント 顧客層 客層"},
    {Parent::persona, Keyword::bio, "bio 簡介 简介 プロフィール 略歴 人物紹介"},
    {Parent::persona, Keyword::quote, "quote 語錄 原話 原话 语录 発言 顧客の声 ユーザーの声 生の声 セリフ"},
    {Parent::persona, Keyword::avatar, "avatar 頭像 头像 アバター 顔写真 似顔絵"},
    {Parent::persona, Keyword::color, "color 顏色 颜色 色 カラー"},
    {Parent::persona, Keyword::motivation, "motivation 動機 动机 モチベーション"},
    {Parent::persona, Keyword::behavior,
     "behavior 習慣 行為習慣 行為 习惯 行为习惯 行为 行動パターン 行動特性 行動 ライフスタイル"},
    {Parent::persona, Keyword::fact, "fact 補充 其他 事實 补充 事实 属性 補足 その他 事実 其他資訊 其他信息"},
    {Parent::touchpoint, Keyword::duration, "duration 時長 耗時 时长 耗时 所要時間 時間 期間"},
    {Parent::touchpoint, Keyword::wait, "wait 等待 等待時間 等待时长 待ち時間 待機時間"},
    {Parent::touchpoint, Keyword::with, "with 在場者 同行者 陪同 在场者 同席者 付き添い"},
    {Parent::touchpoint, Keyword::only, "only 僅限 限定 仅限"},
    {Parent::touchpoint, Keyword::when, "when 時間點 何時 时间点 何时 時点 いつ タイミング"},
    {Parent::line, Keyword::by, "by 由誰 說話者 執行者 由谁 说话者 执行者 発言者 実行者 話者"},
    {Parent::line, Keyword::confidence, "confidence 可信度 把握 置信度 確度 確信度 信頼度"},
    {Parent::persona, Keyword::share, "share 占比 佔比 比例 割合 構成比 比率"},
    {Parent::journey, Keyword::volume, "volume 人次 人數 客流量 人数 件数 利用者数"},
    {Parent::journey, Keyword::currency, "currency 幣別 貨幣 币种 货币 通貨"},
    {Parent::pain, Keyword::loss, "loss 單次損失 損失 单次损失 损失 損失額"},
    {Parent::opportunity, Keyword::cost, "cost 費用 預算 經費 费用 预算 经费 コスト 予算"},
    {Parent::opportunity, Keyword::effect, "effect 預期效果 成效 预期效果 期待効果 効果"},
    {Parent::opportunity, Keyword::depends_on, "depends-on 前置 先做 依賴 依赖 前提 先行施策 依存"},
    {Parent::journey, Keyword::reviewer, "reviewer 審閱人 评审人 レビュー担当 レビュアー 見直し担当"},
    {Parent::journey, Keyword::contributor,
     "contributor 共創者 參與製作 共创者 参与制作 共同作成者 協力者 参加者"},
    {Parent::journey, Keyword::validated, "validated 驗證日期 验证日期 検証日"},
    {Parent::stage, Keyword::phase,
     "phase 模型階段 所屬階段 模型阶段 所属阶段 該当フェーズ モデルフェーズ 該当段階"},
    {Parent::stage, Keyword::optional, "optional 可選 可选 任意 オプション 条件付き"},
    {Parent::stage, Keyword::detail, "detail 子旅程 詳圖 详图 詳細マップ 子ジャーニー 詳細"},
    {Parent::touchpoint, Keyword::moment_of_truth,
     "moment-of-truth 關鍵時刻 MOT 关键时刻 真実の瞬間 決定的瞬間"},
    {Parent::touchpoint, Keyword::device, "device 裝置 設備 设备 デバイス 端末 機器"},
    {Parent::touchpoint, Keyword::image, "image 圖片 图片 画像 写真"},
    {Parent::touchpoint, Keyword::link, "link 連結 链接 リンク"},
    {Parent::touchpoint, Keyword::skip, "skip 跳過 略過 跳过 スキップ 省略"},
    {Parent::touchpoint, Keyword::next, "next 下一步 去向 次へ 次 遷移先"},
    {Parent::touchpoint, Keyword::action,
     "action 行為 行動 行为 行动 アクション 顧客行動 ユーザー行動 動作 动作"},
    {Parent::touchpoint, Keyword::thought, "thought 想法 思考 考え 心の声 考えていること"},
    {Parent::touchpoint, Keyword::question, "question 疑問 疑问 質問 疑問点"},
    {Parent::touchpoint, Keyword::expectation, "expectation 期望 期待 期待すること"},
    {Parent::touchpoint, Keyword::gain,
     "gain 亮點 爽點 收穫 甜蜜點 亮点 爽点 收获 良い点 良かった点 うれしい点 嬉しい点 喜び ゲイン"},
    {Parent::touchpoint, Keyword::note, "note 備註 备注 メモ 備考 補足 注記"},
    {Parent::touchpoint, Keyword::mindset, "mindset 心態 心态 マインドセット 心構え 心理状態 心理"},
    {Parent::touchpoint, Keyword::trigger, "trigger 觸發點 觸發 触发点 触发 きっかけ トリガー 契機"},
    {Parent::touchpoint, Keyword::factor, "factor 決策因素 决策因素 決め手 判断基準 検討要因 意思決定要因"},
    {Parent::touchpoint, Keyword::content, "content 內容 内容 コンテンツ 提供情報"},
    {Parent::touchpoint, Keyword::business_goal,
     "business-goal 業務目標 业务目标 事業目標 ビジネスゴール ビジネス目標 KGI 商業目標 商业目标"},
    {Parent::touchpoint, Keyword::competitor, "competitor 競品 竞品 競合 競合他社 競爭對手 竞争对手"},
    {Parent::touchpoint, Keyword::frontstage, "frontstage 前台 フロントステージ 表舞台"},
    {Parent::touchpoint, Keyword::backstage, "backstage 後台 后台 バックステージ 舞台裏 裏側"},
    {Parent::touchpoint, Keyword::support,
     "support 支援系統 支援 支持系统 支持 支援プロセス サポートプロセス 支援システム サポート"},
    {Parent::touchpoint, Keyword::proof,
     "proof 實體證據 有形展示 实体证据 物的証拠 物理的証拠 フィジカルエビデンス"},
    {Parent::touchpoint, Keyword::emotion, "emotion 情緒 情绪 感情 気持ち 感情曲線 感受 心情"},
    {Parent::touchpoint, Keyword::servqual, "servqual 服務品質 SERVQUAL 服务质量 サービス品質"},
    {Parent::pain, Keyword::severity, "severity 嚴重程度 嚴重度 严重程度 严重度 深刻度 重大度"},
    {Parent::pain, Keyword::frequency, "frequency 頻率 频率 頻度 発生頻度 發生頻率 发生频率"},
    {Parent::pain, Keyword::cause, "cause 原因 要因 根本原因"},
    {Parent::pain, Keyword::consequence, "consequence 後果 后果 結果 影響"},
    {Parent::opportunity, Keyword::solves,
     "solves 解決 對應痛點 解决 对应痛点 解決する課題 対応する課題 解決課題 対応課題"},
    {Parent::opportunity, Keyword::strategy, "strategy 策略 戦略 方針"},
    {Parent::opportunity, Keyword::measure, "measure 措施 具體措施 举措 具体措施 具体策 対策 実施内容"},
    {Parent::opportunity, Keyword::experiment,
     "experiment 實驗 A/B測試 实验 A/B测试 実験 検証 A/Bテスト ABテスト"},
    {Parent::opportunity, Keyword::impact,
     "impact 影響力 影響 價值 影响力 影响 价值 影響度 インパクト 影響程度 影响程度"},
    {Parent::opportunity, Keyword::effort, "effort 投入 成本 工数 労力 手間"},
    {Parent::opportunity, Keyword::priority,
     "priority 優先順序 優先級 優先度 优先级 优先顺序 优先度 優先順位"},
    {Parent::opportunity, Keyword::kano, "kano KANO 狩野模型 卡诺 狩野モデル"},
    {Parent::opportunity, Keyword::due, "due 期限 截止日期 截止 期日 締切 締め切り 截止時間 截止时间"},
    {Parent::metric, Keyword::unit, "unit 單位 单位 単位"},
    {Parent::metric, Keyword::current, "current 目前值 目前 當前值 当前值 当前 現在値 現状値 現状 現在"},
    {Parent::metric, Keyword::baseline, "baseline 基準值 基準 基線 基准值 基准 基线 基準値 ベースライン"},
    {Parent::metric, Keyword::target, "target 目標值 目標 目标值 目标 目標値 ターゲット"},
    {Parent::metric, Keyword::better, "better 方向 望ましい方向"},
    {Parent::metric, Keyword::value, "value 歷史值 紀錄 历史值 记录 历史 実績値 実績 値 履歴"},
    {Parent::metric, Keyword::data, "data 資料檔 数据文件 データファイル データ"},
    {Parent::source, Keyword::method, "method 方法 調査手法 手法"},
    {Parent::source, Keyword::date, "date 日期 実施日 調査日 日付"},
    {Parent::source, Keyword::sample, "sample 樣本數 樣本 样本量 样本 サンプル数 サンプル 標本数 対象者数"},
    {Parent::channel, Keyword::icon, "icon 圖示 图标 アイコン"},
    {Parent::owner, Keyword::contact, "contact 聯絡方式 聯絡 联系方式 联系 連絡先"},
    {Parent::view, Keyword::show, "show 顯示 显示 表示 表示項目"},
    {Parent::view, Keyword::stages, "stages 階段 阶段 ステージ フェーズ 段階"},
    {Parent::view, Keyword::theme, "theme 主題 主题 テーマ 配色"},
    {Parent::view, Keyword::markers, "markers 標記 标记 マーカー 印"},
};

std::vector<std::string> words_in(const char* list) {
  std::vector<std::string> words(1);
  for (const char* at = list; *at != '\0'; ++at) {
    if (*at == ' ') {
      words.emplace_back();
    } else {
      words.back() += *at;
    }
  }
  return words;
}

std::string upper(std::string word) {
  for (char& c : word) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return word;
}

constexpr auto keyword_count = static_cast<std::size_t>(Keyword::custom_lane);

}  // namespace

TEST_CASE("every published word means its keyword in its parent") {
  for (const Expected& expected : expectations) {
    for (const std::string& word : words_in(expected.words)) {
      CAPTURE(word);
      const Entry* entry = find_entry(expected.parent, word);
      REQUIRE(entry != nullptr);
      CHECK(entry->keyword == expected.keyword);
      CHECK(entry->parent == expected.parent);
    }
  }
}

TEST_CASE("the published words are all words there are") {
  std::map<Keyword, std::set<std::string>> published;
  for (const Expected& expected : expectations) {
    for (const std::string& word : words_in(expected.words)) published[expected.keyword].insert(word);
  }
  CHECK(published.size() == keyword_count);
  published[Keyword::owner].erase("team");
  for (std::size_t at = 0; at < keyword_count; ++at) {
    const auto keyword = static_cast<Keyword>(at);
    std::set<std::string> known;
    for (std::size_t language = 0; language < language_count; ++language) {
      for (const std::string_view word : words_of(keyword, static_cast<Language>(language)))
        known.emplace(word);
    }
    CAPTURE(word(keyword, Language::english));
    CHECK(known == published[keyword]);
  }
}

TEST_CASE("within one parent no two keywords share a word") {
  for (std::size_t parent = 0; parent < static_cast<std::size_t>(Parent::none); ++parent) {
    std::map<std::string, Keyword> owners;
    for (const Entry& entry : entries_of(static_cast<Parent>(parent))) {
      std::set<std::string> own;
      for (std::size_t language = 0; language < language_count; ++language) {
        for (const std::string_view word : words_of(entry.keyword, static_cast<Language>(language))) {
          own.insert(upper(std::string(word)));
        }
      }
      for (const std::string& word : own) {
        CAPTURE(parent);
        CAPTURE(word);
        CHECK(owners.emplace(word, entry.keyword).second);
      }
    }
  }
}

TEST_CASE("every word is found below every parent that takes its keyword") {
  for (std::size_t parent = 0; parent < static_cast<std::size_t>(Parent::none); ++parent) {
    for (const Entry& entry : entries_of(static_cast<Parent>(parent))) {
      for (std::size_t language = 0; language < language_count; ++language) {
        for (const std::string_view word : words_of(entry.keyword, static_cast<Language>(language))) {
          CAPTURE(word);
          CHECK(find_entry(static_cast<Parent>(parent), word) == &entry);
        }
      }
      CHECK(entry_of(static_cast<Parent>(parent), entry.keyword) == &entry);
    }
  }
}

TEST_CASE("a word that two keywords share is read by its parent") {
  CHECK(find_entry(Parent::persona, "行為")->keyword == Keyword::behavior);
  CHECK(find_entry(Parent::touchpoint, "行為")->keyword == Keyword::action);
  CHECK(find_entry(Parent::for_stage, "行为")->keyword == Keyword::action);
  CHECK(find_entry(Parent::metric, "目標")->keyword == Keyword::target);
  CHECK(find_entry(Parent::stage, "目標")->keyword == Keyword::goal);
  CHECK(find_entry(Parent::top, "階段")->keyword == Keyword::stage);
  CHECK(find_entry(Parent::view, "階段")->keyword == Keyword::stages);
  CHECK(keywords_named("行為") == std::vector{Keyword::behavior, Keyword::action});
}

TEST_CASE("ASCII words are matched without regard to case") {
  CHECK(find_entry(Parent::top, "Stage")->keyword == Keyword::stage);
  CHECK(find_entry(Parent::opportunity, "KaNo")->keyword == Keyword::kano);
  CHECK(find_entry(Parent::opportunity, "a/b測試")->keyword == Keyword::experiment);
  CHECK(find_entry(Parent::touchpoint, "Moment-Of-Truth")->keyword == Keyword::moment_of_truth);
}

TEST_CASE("team is an owner at the top level only") {
  CHECK(find_entry(Parent::top, "TEAM")->keyword == Keyword::owner);
  CHECK(find_entry(Parent::stage, "team") == nullptr);
}

TEST_CASE("a word that means nothing in a parent is not found there") {
  CHECK(find_entry(Parent::stage, "severity") == nullptr);
  CHECK(find_entry(Parent::top, "touchpoint") == nullptr);
  CHECK(find_entry(Parent::top, "") == nullptr);
  CHECK(find_entry(Parent::none, "stage") == nullptr);
  CHECK(keywords_named("gaol").empty());
  CHECK(parents_of(Keyword::severity) == std::vector{Parent::pain});
}

TEST_CASE("a for takes what its parent takes, less what is about the element itself") {
  const std::pair<Parent, Parent> pairs[] = {{Parent::journey, Parent::for_journey},
                                             {Parent::stage, Parent::for_stage},
                                             {Parent::touchpoint, Parent::for_touchpoint}};
  const std::set<Keyword> less{Keyword::phase,      Keyword::optional,    Keyword::skip,
                               Keyword::touchpoint, Keyword::for_,        Keyword::persona,
                               Keyword::only,       Keyword::volume,      Keyword::currency,
                               Keyword::reviewer,   Keyword::contributor, Keyword::validated};
  for (const auto& [outer, inner] : pairs) {
    std::set<Keyword> expected, found;
    for (const Entry& entry : entries_of(outer)) {
      if (less.count(entry.keyword) == 0) expected.insert(entry.keyword);
    }
    for (const Entry& entry : entries_of(inner)) {
      found.insert(entry.keyword);
      // How many of the customers a persona is differs from journey to journey.
      if (inner == Parent::for_journey && entry.keyword == Keyword::share) {
        found.erase(entry.keyword);
        continue;
      }
      const Entry* outside = entry_of(outer, entry.keyword);
      REQUIRE(outside != nullptr);
      CHECK(outside->arity == entry.arity);
      CHECK(outside->argument == entry.argument);
      CHECK(outside->value == entry.value);
      CHECK(outside->enumeration == entry.enumeration);
      CHECK(outside->children == entry.children);
    }
    CHECK(found == expected);
  }
}

TEST_CASE("the language of a word is known where one language alone has it") {
  CHECK(language_of_word("stage") == Language::english);
  CHECK(language_of_word("階段") == Language::hant);
  CHECK(language_of_word("阶段") == Language::hans);
  CHECK(language_of_word("旅程") == std::nullopt);
  CHECK(language_of_word("KANO") == std::nullopt);
  CHECK(language_of_word("gaol") == std::nullopt);
  // 更新日期 is the same in both; 內容 and 内容 differ.
  CHECK(language_of_word("更新日期") == std::nullopt);
  CHECK(language_of_word("內容") == Language::hant);
  CHECK(language_of_word("ステージ") == Language::japanese);
  // 行動 and 目標 are Traditional Chinese too.
  CHECK(language_of_word("行動") == std::nullopt);
  CHECK(has_word(Language::japanese, "行動"));
  CHECK(!has_word(Language::hans, "行動"));
}

TEST_CASE("the language of a file is what its keywords say together") {
  const auto guess = [](std::initializer_list<const char*> words) {
    LanguageGuess made;
    for (const char* word : words) made.take(word);
    return made.decided();
  };
  CHECK(guess({"stage", "階段"}) == Language::english);
  CHECK(guess({"旅程", "階段", "stage"}) == Language::hant);
  CHECK(guess({"旅程", "gaol", "阶段"}) == Language::hans);
  CHECK(guess({"旅程", "想法", "KANO"}) == std::nullopt);
  CHECK(guess({"ジャーニー", "階段"}) == Language::japanese);
  CHECK(guess({"目標", "旅程"}) == Language::hant);
  CHECK(guess({"目標", "指標"}) == std::nullopt);
  CHECK(guess({}) == std::nullopt);
}

TEST_CASE("the canonical word is the first of its cell") {
  CHECK(word(Keyword::reviewed, Language::hans) == "评审日期");
  CHECK(word(Keyword::reviewed, Language::hant) == "審閱日期");
  CHECK(word(Keyword::moment_of_truth, Language::english) == "moment-of-truth");
  CHECK(word(Keyword::unknown, Language::english).empty());
}

TEST_CASE("enumerated properties name their enumeration, others do not") {
  for (std::size_t parent = 0; parent < static_cast<std::size_t>(Parent::none); ++parent) {
    for (const Entry& entry : entries_of(static_cast<Parent>(parent))) {
      const bool needs_one = entry.value == Value::enumeration || entry.value == Value::enumeration_or_text ||
                             entry.value == Value::share_or_frequency || entry.value == Value::servqual;
      CAPTURE(word(entry.keyword, Language::english));
      CHECK(needs_one == (entry.enumeration != Enumeration::none));
    }
  }
}
