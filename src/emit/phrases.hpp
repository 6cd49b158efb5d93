// Why there is no picture, in every language. All but one are defects of ours, which a user may have to
// report.
#pragma once

#include "lexicon/phrase.hpp"

namespace journey::emit::phrases {

using lexicon::Phrase;

// --- what Graphviz says or does not do ---

inline constexpr Phrase graphviz_says{"graphviz: {0}", "Graphviz 回報：{0}", "Graphviz 报告：{0}",
                                      "Graphviz のメッセージ：{0}"};
inline constexpr Phrase graphviz_did_not_draw{"graphviz did not draw the picture", "Graphviz 沒有畫出圖",
                                              "Graphviz 没有画出图", "Graphviz が図を描かなかった"};
inline constexpr Phrase graphviz_did_not_place{"graphviz did not place the picture", "Graphviz 沒有排好版面",
                                               "Graphviz 没有完成布局", "Graphviz が図を配置しなかった"};
inline constexpr Phrase no_dot{
    "Graphviz's dot is not installed: there is no {0}", "沒有安裝 Graphviz 的 `dot`：找不到 {0}",
    "没有安装 Graphviz 的 `dot`：找不到 {0}", "Graphviz の `dot` がインストールされていない：{0} がない"};

// --- what is wrong with a picture ---

inline constexpr Phrase curve_to_nowhere{
    "a curve of the picture leads to a cell that there is not", "圖裡有一條曲線，通往不存在的格子",
    "图里有一条曲线，通向不存在的单元格", "図の曲線の先に、あるはずのセルがない"};
inline constexpr Phrase link_to_nowhere{
    "a link of the picture leads to a node that there is not", "圖裡有一條連線，通往不存在的節點",
    "图里有一条连线，通向不存在的节点", "図の線の先に、あるはずのノードがない"};
inline constexpr Phrase coordinate_is_no_number{
    "a coordinate of the picture is not a usable number", "圖裡有一個座標不是可用的數字",
    "图里有一个坐标不是可用的数字", "図の座標に、使えない数値がある"};
inline constexpr Phrase malformed_path{"path data of the picture is malformed", "圖裡有路徑資料的格式不對",
                                       "图里有路径数据的格式不对", "図のパスデータの形式が正しくない"};
inline constexpr Phrase negative_box{"a box of the picture has a negative size", "圖裡有一個方框的大小是負的",
                                     "图里有一个方框的大小是负的", "図の枠に、大きさが負のものがある"};
inline constexpr Phrase missing_image{"a picture of the picture is missing", "圖裡少了一張圖片",
                                      "图里少了一张图片", "図に入れる画像が 1 つ足りない"};
inline constexpr Phrase undrawn_part{"a part of the picture was not drawn", "圖有一部分沒有畫出來",
                                     "图有一部分没有画出来", "図の一部が描かれなかった"};
inline constexpr Phrase picture_without_size{"the picture has no size", "圖沒有大小", "图没有大小",
                                             "図の大きさがない"};
inline constexpr Phrase cell_drawn_twice{"a cell of the picture was drawn twice", "圖裡有一個格子畫了兩次",
                                         "图里有一个单元格画了两次", "図のセルが 2 度描かれた"};
inline constexpr Phrase curve_drawn_twice{"a curve of the picture was drawn twice", "圖裡有一條曲線畫了兩次",
                                          "图里有一条曲线画了两次", "図の曲線が 2 度描かれた"};
inline constexpr Phrase forbidden_link{"a link of the picture is of a kind that is not allowed",
                                       "圖裡有一個連結屬於不允許的類型", "图里有一个链接属于不允许的类型",
                                       "図のリンクに、許されない種類のものがある"};
inline constexpr Phrase unusable_curve{
    "a curve of the picture is not a usable Bézier", "圖裡有一條曲線不是可用的貝茲曲線",
    "图里有一条曲线不是可用的贝塞尔曲线", "図の曲線に、使えないベジエ曲線がある"};

}  // namespace journey::emit::phrases
