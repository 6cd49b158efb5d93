// What reviewers read of a change, in every language: pieces of lines, without a full stop.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::review::phrases {

using lexicon::Phrase;

// --- what things are called that no keyword names ---
inline constexpr Phrase map{"map", "地圖", "地图", "マップ"};
inline constexpr Phrase library{"library", "共用檔", "共用文件", "共有ファイル"};
inline constexpr Phrase settings{"settings", "設定", "设置", "設定"};
inline constexpr Phrase review{"review", "審閱", "评审", "見直し"};
inline constexpr Phrase finding{"finding", "問題", "问题", "指摘"};
inline constexpr Phrase name{"name", "名稱", "名称", "名前"};
inline constexpr Phrase title{"title", "標題", "标题", "タイトル"};
inline constexpr Phrase label{"label", "說明文字", "说明文字", "ラベル"};
inline constexpr Phrase leads_to{"leads to", "去向", "去向", "行き先"};
inline constexpr Phrase reach{"reach", "到達率", "到达率", "到達率"};
inline constexpr Phrase drop_off{"drop-off", "流失率", "流失率", "離脱率"};
inline constexpr Phrase mean{"mean emotion", "平均情緒", "平均情绪", "感情の平均"};
inline constexpr Phrase lowest{"lowest point", "最低點", "最低点", "最低点"};
inline constexpr Phrase end{"end", "終點", "终点", "終点"};
inline constexpr Phrase number{"number", "編號", "编号", "番号"};
inline constexpr Phrase order{"order", "順序", "顺序", "順序"};
inline constexpr Phrase rule{"level of the rule", "規則的等級", "规则的级别", "ルールのレベル"};
inline constexpr Phrase reason{"reason", "理由", "理由", "理由"};
inline constexpr Phrase content{"content", "內容", "内容", "内容"};
inline constexpr Phrase compiles{"compiles", "能否編譯", "能否编译", "コンパイル"};

// Clauses beside each other.
inline constexpr Phrase clauses{"{0}; {1}", "{0}；{1}", "{0}；{1}", "{0}。{1}"};
// A detail, and what it is a detail of.
inline constexpr Phrase of{"{0} of {1}", "{1}的{0}", "{1}的{0}", "{1}の{0}"};
// Something with its title behind it: pain “Slow”.
inline constexpr Phrase named{"{0} {1}", "{0}{1}", "{0}{1}", "{0}{1}"};
inline constexpr Phrase for_persona{"for {0}", "針對 {0}", "针对 {0}", "対象：{0}"};
inline constexpr Phrase probably{"probably the same", "應為同一項", "应为同一项", "同一と推定"};
inline constexpr Phrase others_refer{"other files refer to it", "其他檔案有用到", "其他文件有用到",
                                     "ほかのファイルが参照している"};

// --- what moved ---
inline constexpr Phrase moved{"moved from {0} to {1}", "從{0}移到{1}", "从{0}移到{1}", "{0}から{1}へ移動"};
inline constexpr Phrase map_itself{"the map itself", "地圖本身", "地图本身", "マップ本体"};
inline constexpr Phrase after_another{"now after {0}, was after {1}", "現在排在{0}之後，原本在{1}之後",
                                      "现在排在{0}之后，原来在{1}之后", "{1}の次から{0}の次へ移動"};
inline constexpr Phrase became_first{"now first, was after {0}", "現在排在最前，原本在{0}之後",
                                     "现在排在最前，原来在{0}之后", "{0}の次から先頭へ移動"};
inline constexpr Phrase was_first{"now after {0}, was first", "現在排在{0}之後，原本在最前",
                                  "现在排在{0}之后，原来在最前", "先頭から{0}の次へ移動"};

// --- ways ---
inline constexpr Phrase names_target{"now names its target: {0}", "寫明了去向：{0}", "写明了去向：{0}",
                                     "行き先を明記：{0}"};
inline constexpr Phrase names_no_target{"no longer names its target, {0}", "不再寫明去向（原本是{0}）",
                                        "不再写明去向（原来是{0}）", "行き先の明記をやめた（以前は{0}）"};
inline constexpr Phrase leads_elsewhere{"{0} names no target: it leads to {1} now, not to {2}",
                                        "{0} 沒有寫明去向，現在會走到{1}，不再是{2}",
                                        "{0} 没有写明去向，现在会走到{1}，不再是{2}",
                                        "{0} は行き先が書かれておらず、{2}ではなく{1}へ進むようになった"};
inline constexpr Phrase name_its_target{"name its target: {0}", "請寫明去向：{0}", "请写明去向：{0}",
                                        "行き先を書いてください：{0}"};
inline constexpr Phrase good_end{"the end", "終點", "终点", "終点"};
inline constexpr Phrase exit{"the exit", "離開", "离开", "離脱"};
inline constexpr Phrase and_more{"and {0} more", "另有 {0} 處", "另有 {0} 处", "ほか {0} か所"};

// --- what follows ---
inline constexpr Phrase stops_compiling{"the map no longer compiles", "地圖無法編譯了", "地图无法编译了",
                                        "マップがコンパイルできなくなった"};
inline constexpr Phrase compiles_again{"the map compiles again", "地圖又能編譯了", "地图又能编译了",
                                       "マップがまたコンパイルできるようになった"};
inline constexpr Phrase more_mistakes{"and {0} more {0|mistake|mistakes}", "另有 {0} 個錯誤",
                                      "另有 {0} 个错误", "ほかにエラー {0} 件"};
inline constexpr Phrase solves_gone{"{0} still names what it solves, now gone: {1}",
                                    "{0}要解決的痛點已不存在：{1}", "{0}要解决的痛点已不存在：{1}",
                                    "{0}が解決するはずの課題がなくなった：{1}"};
inline constexpr Phrase solves_nothing{"{0} solves nothing any more; it solved {1}",
                                       "{0}已沒有要解決的痛點，原本是{1}", "{0}已没有要解决的痛点，原来是{1}",
                                       "{0}の解決する課題がなくなった（以前は{1}）"};
inline constexpr Phrase nobody_comes{"nobody gets to {0} any more", "再也沒有人走到{0}", "再也没有人走到{0}",
                                     "{0}に到達する人がいなくなった"};
inline constexpr Phrase reach_of_others{"the reach of {0} more {0|touchpoint|touchpoints} shifts",
                                        "另有 {0} 個接觸點的到達率跟著變", "另有 {0} 个触点的到达率随之改变",
                                        "ほか {0} 個のタッチポイントの到達率も変わる"};
inline constexpr Phrase pain_numbers{"{0} {0|pain is|pains are} numbered otherwise: {1} is {2}, was {3}",
                                     "{0} 個痛點的編號變了：{1}現在是 {2}，原本是 {3}",
                                     "{0} 个痛点的编号变了：{1}现在是 {2}，原来是 {3}",
                                     "課題 {0} 件の番号が変わる：{1}は {3} から {2} へ"};
inline constexpr Phrase opportunity_numbers{
    "{0} {0|opportunity is|opportunities are} numbered otherwise: {1} is {2}, was {3}",
    "{0} 個機會的編號變了：{1}現在是 {2}，原本是 {3}", "{0} 个机会的编号变了：{1}现在是 {2}，原来是 {3}",
    "機会 {0} 件の番号が変わる：{1}は {3} から {2} へ"};
inline constexpr Phrase new_finding{"new finding: {0}", "新出現的問題：{0}", "新出现的问题：{0}",
                                    "新しい指摘：{0}"};
inline constexpr Phrase gone_finding{"no longer found: {0}", "不再出現的問題：{0}", "不再出现的问题：{0}",
                                     "出なくなった指摘：{0}"};
inline constexpr Phrase at_place{"{0} at {1}", "{1} {0}", "{1} {0}", "{1} {0}"};
inline constexpr Phrase content_changed{"other content under the same name", "檔名不變，內容變了",
                                        "文件名不变，内容变了", "同じ名前で内容が変わった"};
inline constexpr Phrase quiets{"quiets {0}", "略過 {0}", "忽略 {0}", "{0} を許可"};
inline constexpr Phrase quiets_no_longer{"no longer quiets {0}", "不再略過 {0}", "不再忽略 {0}",
                                         "{0} の許可を取り消し"};

// --- why ---
inline constexpr Phrase because{"because {0}", "因為{0}", "因为{0}", "理由：{0}"};
inline constexpr Phrase because_heading{"Because {0}", "因為{0}", "因为{0}", "理由：{0}"};
inline constexpr Phrase of_changes{"{0} {0|thing|things} changed", "有 {0} 項變更", "有 {0} 项变更",
                                   "{0} 件の変更"};
// {1} is how many these are.
inline constexpr Phrase was_added{"{0} {1|was|were} added", "新增了{0}{1||}", "新增了{0}{1||}",
                                  "{0}の追加{1||}"};
inline constexpr Phrase was_removed{"{0} {1|was|were} removed", "刪除了{0}{1||}", "删除了{0}{1||}",
                                    "{0}の削除{1||}"};
inline constexpr Phrase was_moved{"{0} {1|was|were} moved", "移動了{0}{1||}", "移动了{0}{1||}",
                                  "{0}の移動{1||}"};
inline constexpr Phrase was_renamed{"{0} {1|was|were} renamed", "{0}改了名稱{1||}", "{0}改了名称{1||}",
                                    "{0}の名称変更{1||}"};
inline constexpr Phrase was_changed{"{0} {1|was|were} changed", "修改了{0}{1||}", "修改了{0}{1||}",
                                    "{0}の変更{1||}"};
inline constexpr Phrase both{"{0} and {1}", "{0}、{1}", "{0}、{1}", "{0}、{1}"};

// --- the whole ---
inline constexpr Phrase no_changes{"no changes", "沒有變更", "没有变更", "変更なし"};
inline constexpr Phrase maps_changed{"{0} {0|map|maps} changed", "{0} 張地圖有變更", "{0} 张地图有变更",
                                     "マップ {0} 件に変更"};
inline constexpr Phrase libraries_changed{"{0} shared {0|file|files} changed", "{0} 個共用檔有變更",
                                          "{0} 个共用文件有变更", "共有ファイル {0} 件に変更"};
inline constexpr Phrase files_changed{"{0} other {0|file|files} changed", "{0} 個其他檔案有變更",
                                      "{0} 个其他文件有变更", "その他のファイル {0} 件に変更"};
inline constexpr Phrase maps_affected{"{0} {0|map|maps} redrawn", "{0} 張地圖重畫", "{0} 张地图重画",
                                      "マップ {0} 件を描き直し"};
inline constexpr Phrase form_only_count{"{0} formatting only", "{0} 個只改格式", "{0} 个仅改格式",
                                        "書式のみ {0} 件"};
inline constexpr Phrase breaking_count{"{0} {0|breaks|break}", "{0} 項失效", "{0} 项失效", "不整合 {0} 件"};
inline constexpr Phrase attention_count{"{0} {0|needs a look|need a look}", "{0} 項請確認", "{0} 项请确认",
                                        "要確認 {0} 件"};
inline constexpr Phrase other_count{"{0} other", "其他 {0} 項", "其他 {0} 项", "その他 {0} 件"};
inline constexpr Phrase formatting_only{"formatting only", "只改格式", "仅改格式", "書式のみの変更"};
inline constexpr Phrase is_new{"new", "新增", "新增", "新規"};
inline constexpr Phrase is_removed{"removed", "已刪除", "已删除", "削除"};
inline constexpr Phrase was_called{"was {0}", "原檔名 {0}", "原文件名 {0}", "旧名 {0}"};
inline constexpr Phrase is_broken{"does not compile", "無法編譯", "无法编译", "コンパイル不可"};
inline constexpr Phrase redraws{"redraws {0} {0|map, whose facts do|maps, whose facts do} not change: {1}",
                                "重畫 {0} 張內容沒有變更的地圖：{1}", "重画 {0} 张内容没有变更的地图：{1}",
                                "内容に変更のないマップ {0} 件を描き直す：{1}"};
inline constexpr Phrase drawn_anew{
    "redrawn, with no fact of {0|its|their} own changed: {1}", "{0} 張地圖重畫，本身內容沒有變更：{1}",
    "{0} 张地图重画，本身内容没有变更：{1}", "描き直すマップ {0} 件（内容に変更なし）：{1}"};
inline constexpr Phrase what_is_new{
    "scores changed and no source did: what is new?", "評分改了，資料來源沒有改：有什麼新發現？",
    "评分改了，数据来源没有改：有什么新发现？", "スコアは変わったが情報源は同じ：新しく分かったことは？"};

// --- annotations ---
inline constexpr Phrase rule_breaking{"a change after which something no longer holds",
                                      "變更之後有內容不再成立", "变更之后有内容不再成立",
                                      "変更により成り立たなくなったものがある"};
inline constexpr Phrase rule_attention{"a change that weakens a claim or a safeguard", "變更削弱了依據或把關",
                                       "变更削弱了依据或把关", "根拠や歯止めを弱める変更がある"};
inline constexpr Phrase rule_info{"a change of a map", "地圖的變更", "地图的变更", "マップの変更"};

// --- the comment ---
inline constexpr Phrase breaks_heading{"Breaks", "失效", "失效", "不整合"};
inline constexpr Phrase look_heading{"Needs a look", "請確認", "请确认", "要確認"};
inline constexpr Phrase follows_heading{"What follows", "連帶影響", "连带影响", "波及する変化"};
inline constexpr Phrase facts_heading{"What changed", "變更內容", "变更内容", "変更内容"};
inline constexpr Phrase wording_heading{"Wording ({0})", "文字修改（{0}）", "文字修改（{0}）",
                                        "文言の変更（{0}）"};
inline constexpr Phrase map_column{"Map", "地圖", "地图", "マップ"};
inline constexpr Phrase owners_column{"Owners", "負責人", "负责人", "担当"};
inline constexpr Phrase what_column{"What", "項目", "项目", "項目"};
inline constexpr Phrase before_column{"Before", "之前", "之前", "変更前"};
inline constexpr Phrase after_column{"After", "之後", "之后", "変更後"};
inline constexpr Phrase mean_column{"Mean", "平均情緒", "平均情绪", "感情の平均"};
inline constexpr Phrase drop_off_column{"Drop-off", "流失率", "流失率", "離脱率"};
inline constexpr Phrase more_maps{"and {0} more {0|map|maps}", "另有 {0} 張地圖", "另有 {0} 张地图",
                                  "ほかマップ {0} 件"};
inline constexpr Phrase more_changes{"and {0} more {0|change|changes}, not shown here",
                                     "另有 {0} 項變更未列出", "另有 {0} 项变更未列出",
                                     "ほか {0} 件の変更は省略"};
inline constexpr Phrase changes_of{"{0}: {1} {1|change|changes}", "{0}：{1} 項變更", "{0}：{1} 项变更",
                                   "{0}：{1} 件の変更"};
inline constexpr Phrase worst{"worst", "最差", "最差", "最低"};
inline constexpr Phrase best{"best", "最好", "最好", "最高"};
inline constexpr Phrase picture_of{"What changed in {0}", "{0}的變更", "{0}的变更", "{0}の変更"};

}  // namespace journey::review::phrases
