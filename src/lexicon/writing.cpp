#include "lexicon/writing.hpp"

#include "text/trim.hpp"

#include <array>

namespace journey::lexicon {

namespace {

// By parent. A `for` is called by the word that the author has for it.
constexpr std::array parent_names{
    Phrase{"the top level", "最上層", "最上层", "最上位"},
    Phrase{"a journey", "旅程", "旅程", "ジャーニー"},
    Phrase{"a persona", "人物角色", "人物角色", "ペルソナ"},
    Phrase{"a stage", "階段", "阶段", "ステージ"},
    Phrase{"a touchpoint", "接觸點", "触点", "タッチポイント"},
    Phrase{"a `{0}` of the journey", "旅程的「{0}」", "旅程的“{0}”", "ジャーニーの「{0}」"},
    Phrase{"a `{0}` of a stage", "階段的「{0}」", "阶段的“{0}”", "ステージの「{0}」"},
    Phrase{"a `{0}` of a touchpoint", "接觸點的「{0}」", "触点的“{0}”", "タッチポイントの「{0}」"},
    Phrase{"a need", "需求", "需求", "ニーズ"},
    Phrase{"a pain", "痛點", "痛点", "課題"},
    Phrase{"an opportunity", "機會", "机会", "機会"},
    Phrase{"a channel", "管道", "渠道", "チャネル"},
    Phrase{"an owner", "負責人", "负责人", "担当"},
    Phrase{"a metric", "指標", "指标", "指標"},
    Phrase{"a source", "資料來源", "数据来源", "情報源"},
    Phrase{"a lane", "泳道", "泳道", "レーン"},
    Phrase{"a model", "階段模型", "阶段模型", "ステージモデル"},
    Phrase{"a view", "檢視", "视图", "ビュー"},
    Phrase{"a line of experience", "體驗的敘述", "体验的语句", "体験の行"},
    Phrase{"a line of the blueprint", "服務藍圖的敘述", "服务蓝图的语句", "ブループリントの行"},
    Phrase{"an emotion", "情緒", "情绪", "感情"},
    Phrase{"a text of a persona", "人物角色的敘述", "人物角色的语句", "ペルソナの記述"},
    Phrase{"a number with a source", "有來源的數字", "有来源的数字", "出典のある数値"},
    Phrase{"a way onward", "去向", "去向", "遷移"},
    Phrase{"a value of a metric", "指標的歷史值", "指标的历史值", "指標の実績値"},
};
static_assert(parent_names.size() == static_cast<std::size_t>(Parent::none), "a parent lacks its name");

}  // namespace

std::string Writing::quoted(Keyword keyword) const { return '`' + std::string(word(keyword)) + '`'; }

std::string Writing::line(Keyword keyword, std::string_view text) const { return head(keyword, {}, text); }

std::string Writing::head(Keyword keyword, std::string_view argument, std::string_view text) const {
  return '`' + statement(word(keyword), argument, text) + '`';
}

std::string Writing::statement(std::string_view word, std::string_view argument,
                               std::string_view text) const {
  std::string written(word);
  if (!argument.empty()) (written += ' ') += argument;
  written += text.empty() ? text::trim_end(colon_) : colon_;
  return written += text;
}

Message name_of(Parent parent, const Writing& writing) {
  if (parent == Parent::none) return {};
  const Phrase& name = parent_names[static_cast<std::size_t>(parent)];
  return name.holes() == 0 ? Message::of(name) : Message::of(name, writing.word(Keyword::for_));
}

}  // namespace journey::lexicon
