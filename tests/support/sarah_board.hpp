// A board like that of a real map, in Traditional Chinese: what a reader would want to hang on a wall.
#pragma once

#include "support/boards.hpp"

namespace journey::test {

inline Board sarah_board() {
  BoardMaker make("zh-Hant", true, "Sarah 的線上購衣旅程");
  Board& board = make.board;
  board.state = "現況";
  board.status = "草稿";
  board.subtitle = "情境：在線上零售平台為孩子購買童裝 · 目標：精準定位痛點，提升滿意度與忠誠度";
  board.description = "八個階段；最低點在申請退換貨。";
  board.meta = {fact("負責", "顧客體驗團隊"), fact("檢視", "2026-10-01"), fact("下次", "2027-01-01")};
  board::PersonaCard sarah;
  sarah.id = "persona-sarah";
  sarah.title = "Sarah";
  sarah.initial = "S";
  sarah.subtitle = "35 歲 · 上班族媽媽";
  sarah.place = "台北";
  sarah.quote = "「我擔心收到的衣服和照片不一樣，退換貨又要花很多時間。」";
  sarah.lists = {{"需求", {{"快速找到合適童裝"}, {"個人化推薦"}}},
                 {"痛點", {{"品質與尺碼疑慮"}, {"退換貨冗長"}}},
                 {"常用管道", {{"社群媒體"}, {"App"}}}};
  board.personas.push_back(sarah);
  make.lane("action", "行為");
  make.lane("thought", "想法");
  make.curve_lane("情緒");
  make.lane("pain", "痛點", Lane::Band::insight);
  make.lane("opportunity", "機會", Lane::Band::insight);
  make.lane("metric", "指標", Lane::Band::insight);

  make.stage("探索", "在社群與搜尋發現平台")
      .touchpoint("搜尋童裝", "搜尋引擎", "search")
      .text("action", "搜尋「兒童服飾」、「童裝特賣」等關鍵字");
  make.feels(1, "興奮、期待")
      .pain("資訊過載，難以找到合適的產品", 2)
      .opportunity("依孩子年齡、性別個人化推薦", {"P1"})
      .metric("點擊率", "3.1%", "5%", {2.1, 2.4, 2.2, 3.1});
  make.stage("考慮", "比較商品、閱讀評論")
      .touchpoint("瀏覽商品頁", "網站", "web")
      .moment("第一關鍵時刻", "第一");
  make.text("action", "瀏覽產品圖片、閱讀產品描述")
      .text("thought", "「穿在孩子身上會是這樣嗎？」", Item::Kind::speech);
  make.feels(0, "猶豫")
      .pain("產品圖片不夠清晰，尺碼資訊不完整", 3)
      .opportunity("高清主圖、多角度細節圖、詳細尺碼表", {"P2"})
      .metric("跳出率", "62%", "40%");
  make.touchpoint("閱讀評論", "網站", "web")
      .text("action", "閱讀評論，比較價格")
      .feels(-0.5, "比較、不確定")
      .pain("評論缺乏細節", 1)
      .opportunity("按尺碼／顏色分類整理評價", {"P3"});
  make.stage("決策", "決定購買")
      .touchpoint("加入購物車", "網站", "web")
      .text("action", "加入購物車，選擇支付方式")
      .feels(1, "期待");
  make.pain("支付方式不夠多元", 2).metric("轉換率", "2.4%", "3.5%");
  make.stage("行動", "完成結帳與付款").touchpoint("結帳付款", "App", "app").moment("關鍵時刻", "");
  make.text("action", "填寫地址，完成付款")
      .text("thought", "「我的卡號安全嗎？」", Item::Kind::speech)
      .feels(-1, "不安全");
  make.pain("擔心個人資訊洩露", 2)
      .opportunity("支援 Apple Pay、Google Pay", {"P4", "P5"})
      .metric("結帳放棄率", "71%", "55%");
  make.stage("收貨", "收到包裹、檢查商品")
      .touchpoint("物流追蹤", "簡訊", "message")
      .text("action", "查看物流狀態")
      .feels(0.5, "期待")
      .pain("物流資訊不透明", 2);
  make.touchpoint("簽收開箱", "宅配", "courier")
      .moment("第二關鍵時刻", "第二")
      .text("action", "簽收包裹，檢查商品");
  make.text("thought", "「和照片一樣嗎？」", Item::Kind::speech).feels(1.2, "滿意").feels(-1.2, "失望");
  make.pain("包裝損壞，商品與描述不符", 3)
      .opportunity("即時物流通知", {"P6", "P7"})
      .metric("顧客滿意度", "3.6", "4.5");
  make.stage("使用", "孩子穿上新衣")
      .touchpoint("試穿", "實體商品", "parcel")
      .text("action", "讓孩子試穿")
      .feels(1, "滿意")
      .pain("尺碼不合身", 2);
  make.stage("忠誠", "再次購買或推薦")
      .touchpoint("推薦朋友", "社群媒體", "social")
      .text("action", "在社群分享、推薦給朋友")
      .opportunity("推薦獎勵")
      .metric("NPS", "18", "40");
  make.stage("退換貨", "如有需要", true).touchpoint("申請退換貨", "客服", "human").moment("關鍵時刻", "");
  make.text("action", "填寫表格，寄回商品")
      .text("thought", "「為什麼要填這麼多表？」", Item::Kind::speech)
      .feels(-2, "煩惱、失望");
  make.pain("退換貨流程複雜，耗時費力", 4)
      .opportunity("線上申請、線上列印退貨單、多種退貨方式", {"P9"})
      .metric("退換貨率", "14%", "8%");
  board.columns.back().optional = true;
  board.insights = {fact("最低點", "申請退換貨（−2）"), fact("最高點", "搜尋童裝（+1）"),
                    fact("結尾", "申請退換貨（−2）"), fact("平均", "0.0")};
  board.legend = {{Sign::moment_of_truth, "關鍵時刻"},
                  {Sign::severity, "嚴重程度 1–4"},
                  {Sign::pain_number, "痛點編號"},
                  {Sign::solves, "機會對應的痛點"},
                  {Sign::lowest_and_end, "最低點與結尾"},
                  {Sign::gap, "沒有資料"},
                  {Sign::alternatives, "可能的不同結果"},
                  {Sign::optional_stage, "視情況的階段"},
                  {Sign::trend, "指標走勢"}};
  return make.done();
}

}  // namespace journey::test
