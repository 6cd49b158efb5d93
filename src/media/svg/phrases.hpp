// Why a picture can't be embedded, in every language. Each stands behind the picture and a colon.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::media::phrases {

using lexicon::Phrase;

// --- of every picture ---

inline constexpr Phrase no_image{"it is no PNG, JPEG or SVG image", "不是 PNG、JPEG 或 SVG 圖片",
                                 "不是 PNG、JPEG 或 SVG 图片", "PNG、JPEG、SVG のいずれの画像でもない"};
inline constexpr Phrase size_unknown{"its width and height can't be read; save it anew",
                                     "讀不出寬度與高度，請重新儲存", "读不出宽度和高度，请重新保存",
                                     "幅と高さを読み取れない。保存し直してください"};
inline constexpr Phrase too_many_pixels{"it has more than {0} pixels", "超過 {0} 像素", "超过 {0} 像素",
                                        "{0} ピクセルを超えている"};

// --- of the XML of an SVG ---

inline constexpr Phrase is_no_xml{"its line {0} is no well-formed XML", "第 {0} 行不是格式正確的 XML",
                                  "第 {0} 行不是格式正确的 XML", "{0} 行目が整形式の XML ではない"};
inline constexpr Phrase declares_entities{
    "it declares entities, which a picture needs none of", "它宣告了實體（entity），圖片並不需要",
    "它声明了实体（entity），图片并不需要", "画像には必要のない実体（entity）を宣言している"};
inline constexpr Phrase lacks_entity{
    "it does not say what the entity {0} is", "它用了實體 {0}，卻沒有說明那是什麼",
    "它用了实体 {0}，却没有说明那是什么", "実体 {0} の中身がどこにも書かれていない"};
inline constexpr Phrase other_encoding{"its encoding is not UTF-8", "它的編碼不是 UTF-8",
                                       "它的编码不是 UTF-8", "文字コードが UTF-8 ではない"};

// --- of what an SVG holds ---

/// An element, an attribute, or a word of a style.
inline constexpr Phrase loads{
    "{0} would load something from elsewhere, and a picture has to hold all it shows",
    "{0} 會從別處載入內容；圖片要顯示的，檔案裡必須都有",
    "{0} 会从别处加载内容；图片要显示的，文件里必须都有",
    "{0} がほかの場所から何かを読み込む（表示するものはすべてファイルの中に必要）"};
/// The same.
inline constexpr Phrase is_active{"it holds {0}, which does more than a still drawing does",
                                  "裡面有 {0}，靜態的圖片不需要它", "里面有 {0}，静态的图片不需要它",
                                  "{0} がある（静止画に不要な動作をするもの）"};
/// An element of a filter.
inline constexpr Phrase is_costly{"its filter uses {0}, which costs too much to draw",
                                  "濾鏡用了 {0}，繪製的代價太高", "滤镜用了 {0}，绘制的代价太高",
                                  "フィルターの {0} は描画の負荷が大きすぎる"};
inline constexpr Phrase hides_words{"its style hides words behind `\\`", "樣式用 `\\` 隱藏了字詞",
                                    "样式用 `\\` 隐藏了词语", "スタイルの言葉が `\\` で隠されている"};
/// A selector.
inline constexpr Phrase unknown_selector{
    "its style sheet selects by {0}; only elements, classes and ids are understood, below each other",
    "樣式表以 {0} 選取；能用的只有元素、`class`、`id`，以及其上下層關係",
    "样式表以 {0} 选取；能用的只有元素、`class`、`id`，以及其上下层关系",
    "スタイルシートのセレクター {0} は使えない（使えるのは要素、`class`、`id` とその入れ子だけ）"};
inline constexpr Phrase inner_image{"an image inside of it is no PNG or JPEG",
                                    "它裡面嵌的圖片不是 PNG 或 JPEG", "它里面嵌的图片不是 PNG 或 JPEG",
                                    "中に埋め込まれた画像が PNG でも JPEG でもない"};

// --- limits of an SVG ---

inline constexpr Phrase nests_too_deep{"its elements nest more than {0} deep", "元素超過 {0} 層",
                                       "元素超过 {0} 层", "要素の入れ子が {0} 段を超えている"};
inline constexpr Phrase too_many_elements{
    "it draws more than {0} elements, each as often as it is used", "重複使用的都計入，要畫的元素超過 {0} 個",
    "重复使用的都计入，要画的元素超过 {0} 个", "描く要素が、使い回しを含めて {0} 個を超えている"};
inline constexpr Phrase draws_itself{"its element {0} is drawn inside of itself", "元素 {0} 畫在自己裡面",
                                     "元素 {0} 画在自己里面", "要素 {0} が自分自身の中に描かれている"};
inline constexpr Phrase too_many_steps{"it takes more than {0} steps of filters", "濾鏡的步驟超過 {0} 個",
                                       "滤镜的步骤超过 {0} 个", "フィルターの処理が {0} 段階を超えている"};
/// A radius, and the attribute that says it.
inline constexpr Phrase blurs_too_far{"its {1} is more than {0}", "{1} 超過 {0}", "{1} 超过 {0}",
                                      "{1} が {0} を超えている"};
inline constexpr Phrase too_much_style{
    "its style sheet sets more than {0} properties, each as often as it applies",
    "樣式表每次套用都計入，設定的屬性超過 {0} 個", "样式表每次套用都计入，设置的属性超过 {0} 个",
    "スタイルシートによる設定が、適用のたびに数えて {0} 個を超えている"};
inline constexpr Phrase too_large_written{"written out it has more than {0} bytes", "整理後超過 {0} 位元組",
                                          "整理后超过 {0} 字节", "書き出すと {0} バイトを超える"};

}  // namespace journey::media::phrases
