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
    {E::severity, number(Severity::low), "low 低"},
    {E::severity, number(Severity::medium), "medium 中"},
    {E::severity, number(Severity::high), "high 高"},
    {E::severity, number(Severity::critical), "critical 嚴重 致命 严重"},
    {E::frequency, number(Frequency::rare), "rare 罕見 罕见"},
    {E::frequency, number(Frequency::sometimes), "sometimes 有時 偶爾 有时 偶尔"},
    {E::frequency, number(Frequency::often), "often 經常 经常"},
    {E::frequency, number(Frequency::always), "always 總是 总是"},
    {E::moment_of_truth, number(MomentOfTruth::zero), "zero 零 第零 ZMOT"},
    {E::moment_of_truth, number(MomentOfTruth::first), "first 第一 FMOT"},
    {E::moment_of_truth, number(MomentOfTruth::second), "second 第二 SMOT"},
    {E::moment_of_truth, number(MomentOfTruth::ultimate), "ultimate 終極 终极 UMOT"},
    {E::moment_of_truth, number(MomentOfTruth::yes), "yes 是"},
    {E::state, number(State::current), "current 現況 現狀 现状 现况"},
    {E::state, number(State::future), "future 未來 理想 未来"},
    {E::target, number(Target::end), "end 結束 完成 结束"},
    {E::target, number(Target::exit), "exit 離開 流失 离开"},
    {E::better, number(Better::higher), "higher 越高越好"},
    {E::better, number(Better::lower), "lower 越低越好"},
    {E::journey_kind, number(JourneyKind::customer), "customer 顧客 客戶 客户 顾客"},
    {E::journey_kind, number(JourneyKind::employee), "employee 員工 员工"},
    {E::journey_kind, number(JourneyKind::user), "user 使用者 用户"},
    {E::journey_kind, number(JourneyKind::patient), "patient 病患 病人 患者"},
    {E::journey_kind, number(JourneyKind::citizen), "citizen 市民 公民"},
    {E::journey_kind, number(JourneyKind::partner), "partner 夥伴 伙伴"},
    {E::journey_kind, number(JourneyKind::internal), "internal 內部客戶 内部客户"},
    {E::status, number(Status::draft), "draft 草稿"},
    {E::status, number(Status::researching), "researching 研究中 调研中"},
    {E::status, number(Status::validated), "validated 已驗證 已验证"},
    {E::status, number(Status::live), "live 使用中 上線 上线"},
    {E::status, number(Status::archived), "archived 封存 归档"},
    {E::servqual_dimension, number(ServqualDimension::tangibles), "tangibles 有形性"},
    {E::servqual_dimension, number(ServqualDimension::reliability), "reliability 可靠性"},
    {E::servqual_dimension, number(ServqualDimension::responsiveness),
     "responsiveness 反應性 回應性 响应性 回应性"},
    {E::servqual_dimension, number(ServqualDimension::assurance), "assurance 保證性 保证性"},
    {E::servqual_dimension, number(ServqualDimension::empathy), "empathy 關懷性 同理心 移情性"},
    {E::kano, number(Kano::must_be), "must-be 必備型 基本型 必備 基本 必备型 必备"},
    {E::kano, number(Kano::performance), "performance 期望型 期望"},
    {E::kano, number(Kano::attractive), "attractive 魅力型 魅力"},
    {E::kano, number(Kano::indifferent), "indifferent 無差異型 無差異 无差异型 无差异"},
    {E::kano, number(Kano::reverse), "reverse 反向型 反向"},
    {E::opportunity_status, number(OpportunityStatus::idea), "idea 構想 构想"},
    {E::opportunity_status, number(OpportunityStatus::planned), "planned 已規劃 計畫中 已规划 计划中"},
    {E::opportunity_status, number(OpportunityStatus::doing), "doing 進行中 进行中"},
    {E::opportunity_status, number(OpportunityStatus::done), "done 完成"},
    {E::opportunity_status, number(OpportunityStatus::rejected), "rejected 否決 否决"},
    {E::channel_kind, number(ChannelKind::digital), "digital 數位 線上 数字 线上"},
    {E::channel_kind, number(ChannelKind::physical), "physical 實體 实体"},
    {E::channel_kind, number(ChannelKind::human), "human 人員 人工 人员"},
    {E::owner_kind, number(OwnerKind::team), "team 團隊 部門 团队 部门"},
    {E::owner_kind, number(OwnerKind::person), "person 個人 个人"},
    {E::owner_kind, number(OwnerKind::partner), "partner 夥伴 伙伴"},
    {E::source_kind, number(SourceKind::interview), "interview 訪談 访谈"},
    {E::source_kind, number(SourceKind::survey), "survey 問卷 问卷 调研"},
    {E::source_kind, number(SourceKind::analytics), "analytics 數據分析 数据分析"},
    {E::source_kind, number(SourceKind::review), "review 評論 评论"},
    {E::source_kind, number(SourceKind::support), "support 客服紀錄 客服记录"},
    {E::source_kind, number(SourceKind::observation), "observation 觀察 观察"},
    {E::source_kind, number(SourceKind::workshop), "workshop 工作坊"},
    {E::source_kind, number(SourceKind::assumption), "assumption 假設 假设"},
    {E::method, number(Method::qualitative), "qualitative 質化 質性 定性"},
    {E::method, number(Method::quantitative), "quantitative 量化 定量"},
    {E::theme, number(Theme::light), "light 淺色 浅色"},
    {E::theme, number(Theme::dark), "dark 深色"},
    {E::theme, number(Theme::automatic), "auto 自動 自动"},
    {E::theme, number(Theme::print), "print 列印 打印"},
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
  CHECK(word(E::state, number(State::current), Language::hant) == "現況");
  CHECK(word(E::state, number(State::current), Language::hans) == "现状");
  CHECK(word(E::state, 9, Language::hans).empty());
}
