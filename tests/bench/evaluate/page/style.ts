/** The looks of `evaluation.html`, by day and by night. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#fbfaf7;--ink:#23262b;--soft:#626973;--line:#dcdad3;--card:#fff;--blue:#1f6fb2;--orange:#c2570c;--red:#b3372f}
@media(prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#e6e7ea;--soft:#a0a6b0;--line:#343841;--card:#1e2126;--blue:#67b0ee;--orange:#f0984e;--red:#ee7a70}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
main{max-width:1180px;margin:0 auto;padding:32px 20px 64px}
h1{font-size:30px;margin:0}
h2{font-size:21px;margin:0 0 12px}
h3{font-size:16px;margin:20px 0 4px}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:20px;margin-top:20px}
.note{color:var(--soft);margin:0 0 12px;max-width:85ch}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:14px}
th,td{padding:5px 12px;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
th{color:var(--soft);font-weight:600}
th:first-child,td:first-child{text-align:left;padding-left:0}
tr.ours td{font-weight:600}
svg{display:block;width:100%;height:auto;font-size:12px}
svg text{fill:var(--ink)}
.chart{max-width:620px}
.heatmap{max-width:860px;font-size:11px}
.grid{stroke:var(--line);fill:none}
.diagonal{stroke:var(--soft);stroke-dasharray:4 4;fill:none}
.line path{fill:none;stroke-width:2.5}
.series0 path{stroke:var(--blue)}.series0 circle{fill:var(--blue)}
.series1 path{stroke:var(--orange)}.series1 circle{fill:var(--orange)}
.series2 path{stroke:var(--red)}.series2 circle{fill:var(--red)}
.strong text{fill:var(--paper)}
.good rect{fill:var(--blue)}.bad rect{fill:var(--red)}
.rail{fill:var(--line);fill-opacity:.5}.offered{fill:var(--blue);fill-opacity:.35}.right{fill:var(--blue)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,440px),1fr));gap:20px}
figure{margin:0}figcaption{font-weight:600;margin-bottom:6px}
.worst{padding-left:22px}.worst>li{margin-bottom:10px}.worst ul{color:var(--soft);padding-left:18px}
`;
