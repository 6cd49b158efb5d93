#include "lexicon/enumeration.hpp"

#include <set>
#include <string>

#include <doctest/doctest.h>

using namespace journey::lexicon;

namespace {

struct Expected {
  Enumeration enumeration;
  std::uint8_t value;
  const char* words;  ///< as published, apart by spaces
};

template <typename T>
constexpr std::uint8_t number(T value) {
  return static_cast<std::uint8_t>(value);
}

using E = Enumeration;
const Expected expectations[] = {
    {E::severity, number(Severity::low), "low 低 低い"},
    {E::severity, number(Severity::medium), "medium 中"},
    {E::severity, number(Severity::high), "high 高 高い"},
    {E::severity, number(Severity::critical), "critical 嚴重 致命 严重 致命的 深刻 重大"},
    {E::frequency, number(Frequency::rare), "rare 罕見 罕见 まれ 稀"},
    {E::frequency, number(Frequency::sometimes), "sometimes 有時 偶爾 有时 偶尔 ときどき 時々 たまに"},
    {E::frequency, number(Frequency::often), "often 經常 经常 よくある 頻繁 しばしば"},
    {E::frequency, number(Frequency::always), "always 總是 总是 常に いつも 毎回"},
    {E::moment_of_truth, number(MomentOfTruth::zero), "zero 零 第零 ZMOT ゼロ ゼロ番目"},
    {E::moment_of_truth, number(MomentOfTruth::first), "first 第一 FMOT 第1"},
    {E::moment_of_truth, number(MomentOfTruth::second), "second 第二 SMOT 第2"},
    {E::moment_of_truth, number(MomentOfTruth::ultimate), "ultimate 終極 终极 UMOT 究極"},
    {E::moment_of_truth, number(MomentOfTruth::yes), "yes 是 はい あり"},
    {E::state, number(State::current), "current 現況 現狀 现状 现况 現状 現在 AS-IS 現況圖 现状图"},
    {E::state, number(State::future), "future 未來 理想 未来 将来 TO-BE 未來圖 未来图"},
    {E::markers, number(Markers::dots), "dots 圓點 圆点 点 丸"},
    {E::markers, number(Markers::faces), "faces 表情 臉 脸 顔"},
    {E::target, number(Target::end), "end 結束 完成 结束 終了 完了"},
    {E::target, number(Target::exit), "exit 離開 流失 离开 離脱"},
    {E::better, number(Better::higher), "higher 越高越好 高いほど良い 高いほどよい 大きいほど良い"},
    {E::better, number(Better::lower), "lower 越低越好 低いほど良い 低いほどよい 小さいほど良い"},
    {E::journey_kind, number(JourneyKind::customer), "customer 顧客 客戶 客户 顾客 お客様 カスタマー"},
    {E::journey_kind, number(JourneyKind::employee), "employee 員工 员工 従業員 社員"},
    {E::journey_kind, number(JourneyKind::user), "user 使用者 用户 ユーザー 利用者"},
    {E::journey_kind, number(JourneyKind::patient), "patient 病患 病人 患者"},
    {E::journey_kind, number(JourneyKind::citizen), "citizen 市民 公民 住民 生活者"},
    {E::journey_kind, number(JourneyKind::partner), "partner 夥伴 伙伴 パートナー 取引先 合作夥伴 合作伙伴"},
    {E::journey_kind, number(JourneyKind::internal), "internal 內部客戶 内部客户 社内顧客 社内"},
    {E::status, number(Status::draft), "draft 草稿 下書き 草案 ドラフト"},
    {E::status, number(Status::researching), "researching 研究中 调研中 調査中"},
    {E::status, number(Status::validated), "validated 已驗證 已验证 検証済み 検証済"},
    {E::status, number(Status::live), "live 使用中 上線 上线 運用中 公開中 已發布 已发布"},
    {E::status, number(Status::archived), "archived 封存 归档 アーカイブ 保管"},
    {E::servqual_dimension, number(ServqualDimension::tangibles), "tangibles 有形性"},
    {E::servqual_dimension, number(ServqualDimension::reliability), "reliability 可靠性 信頼性"},
    {E::servqual_dimension, number(ServqualDimension::responsiveness),
     "responsiveness 反應性 回應性 响应性 回应性 反応性 応答性 迅速性"},
    {E::servqual_dimension, number(ServqualDimension::assurance), "assurance 保證性 保证性 確実性 保証性"},
    {E::servqual_dimension, number(ServqualDimension::empathy), "empathy 關懷性 同理心 移情性 共感性"},
    {E::kano, number(Kano::must_be),
     "must-be 必備型 基本型 必備 基本 必备型 必备 当たり前品質 当たり前 基本品質 當然品質 当然质量"},
    {E::kano, number(Kano::performance),
     "performance 期望型 期望 一元的品質 一元的 性能品質 一維品質 一维质量"},
    {E::kano, number(Kano::attractive),
     "attractive 魅力型 魅力 魅力的品質 魅力品質 魅力的 魅力质量 興奮型 兴奋型"},
    {E::kano, number(Kano::indifferent), "indifferent 無差異型 無差異 无差异型 无差异 無関心品質 無関心"},
    {E::kano, number(Kano::reverse), "reverse 反向型 反向 逆品質 逆"},
    {E::priority, number(Priority::low), "low 低 低い"},
    {E::priority, number(Priority::medium), "medium 中"},
    {E::priority, number(Priority::high), "high 高 高い"},
    {E::opportunity_status, number(OpportunityStatus::idea), "idea 構想 构想 アイデア 案 待評估 待评估"},
    {E::opportunity_status, number(OpportunityStatus::planned),
     "planned 已規劃 計畫中 已规划 计划中 計画済み 計画中 予定 待辦 待办"},
    {E::opportunity_status, number(OpportunityStatus::doing), "doing 進行中 进行中 実施中 対応中"},
    {E::opportunity_status, number(OpportunityStatus::done), "done 完成 完了 実施済み 已完成"},
    {E::opportunity_status, number(OpportunityStatus::rejected),
     "rejected 否決 否决 見送り 却下 不採納 不采纳"},
    {E::channel_kind, number(ChannelKind::digital), "digital 數位 線上 数字 线上 デジタル オンライン"},
    {E::channel_kind, number(ChannelKind::physical), "physical 實體 实体 リアル 物理 オフライン 線下 线下"},
    {E::channel_kind, number(ChannelKind::human), "human 人員 人工 人员 人的 有人 対人"},
    {E::owner_kind, number(OwnerKind::team), "team 團隊 部門 团队 部门 チーム 部署"},
    {E::owner_kind, number(OwnerKind::person), "person 個人 个人 担当者"},
    {E::owner_kind, number(OwnerKind::partner), "partner 夥伴 伙伴 パートナー 社外 委託先 合作夥伴 合作伙伴"},
    {E::source_kind, number(SourceKind::interview), "interview 訪談 访谈 インタビュー 聞き取り"},
    {E::source_kind, number(SourceKind::survey), "survey 問卷 问卷 调研 アンケート"},
    {E::source_kind, number(SourceKind::analytics),
     "analytics 數據分析 数据分析 データ分析 アクセス解析 ログ分析"},
    {E::source_kind, number(SourceKind::review), "review 評論 评论 レビュー 口コミ"},
    {E::source_kind, number(SourceKind::support),
     "support 客服紀錄 客服记录 問い合わせ記録 問い合わせ サポート記録"},
    {E::source_kind, number(SourceKind::observation), "observation 觀察 观察 観察 行動観察"},
    {E::source_kind, number(SourceKind::workshop), "workshop 工作坊 ワークショップ"},
    {E::source_kind, number(SourceKind::assumption), "assumption 假設 假设 仮説 想定 仮定"},
    {E::method, number(Method::qualitative), "qualitative 質化 質性 定性 定性調査 質的"},
    {E::method, number(Method::quantitative), "quantitative 量化 定量 定量調査 量的"},
    {E::theme, number(Theme::light), "light 淺色 浅色 ライト 明るい"},
    {E::theme, number(Theme::dark), "dark 深色 ダーク 暗い"},
    {E::theme, number(Theme::automatic), "auto 自動 自动"},
    {E::theme, number(Theme::print), "print 列印 打印 印刷"},
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

}  // namespace

TEST_CASE("every published enumerated word has its value") {
  for (const Expected& expected : expectations) {
    for (const std::string& word : words_in(expected.words)) {
      CAPTURE(word);
      CHECK(value_of(expected.enumeration, word) == expected.value);
    }
  }
}

TEST_CASE("the published enumerated words are all there are, and none means two values") {
  for (auto number = 1U; number <= static_cast<unsigned>(E::target); ++number) {
    const auto enumeration = static_cast<Enumeration>(number);
    std::set<std::string> published, known;
    std::size_t count = 0;
    for (const Expected& expected : expectations) {
      if (expected.enumeration != enumeration) continue;
      for (const std::string& word : words_in(expected.words)) {
        published.insert(word);
        ++count;
      }
    }
    for (const std::string_view word : words_of(enumeration)) known.emplace(word);
    CAPTURE(number);
    CHECK(published.size() == count);
    CHECK(known == published);
  }
}

TEST_CASE("enumerated words in ASCII are read without regard to case, others not at all") {
  CHECK(value_of(E::severity, "HIGH") == number(Severity::high));
  CHECK(value_of(E::moment_of_truth, "zmot") == number(MomentOfTruth::zero));
  CHECK_FALSE(value_of(E::severity, "hihg"));
  CHECK_FALSE(value_of(E::severity, ""));
  CHECK_FALSE(value_of(E::none, "high"));
}

TEST_CASE("canonical words come one a value, in the asked script") {
  CHECK(canonical_words(E::severity, Language::hant) ==
        std::vector<std::string_view>{"低", "中", "高", "嚴重"});
  CHECK(word(E::state, number(State::current), Language::hant) == "現況圖");
  CHECK(word(E::state, number(State::current), Language::hans) == "现状图");
  CHECK(word(E::state, 9, Language::hans).empty());
}
