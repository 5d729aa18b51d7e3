import { element } from '../dom';
import type { Page, PageContext } from '../page';
import { say } from '../words/words';
import { figure, recordId } from './figure';
import { firstPage, insightsFrame, reportBar } from './insights-frame';

export function insightsRevenuePage(context: PageContext): Page {
  const { words, kit, account, dates, loading } = context;
  const { insights } = words;
  const { revenueUsd, headline, revenue, dataThrough } = account.insights;
  // A chart that has no data yet says zero, which is why a zero is no figure before the page has settled.
  const total = loading ? dates.money(0) : headline === 'full' ? dates.money(revenueUsd) : dates.roundMoney(revenueUsd);
  const [rows, pager] = firstPage(revenue, words.shell.next);
  const table = kit.table({
    purpose: 'revenue',
    name: insights.details,
    loading,
    columns: [
      { field: 'usd', label: insights.estimated, share: 13 },
      { field: 'status', label: insights.status, share: 12, sorted: 'ascending' },
      { field: 'customer', label: insights.customerName, share: 18 },
      { field: 'purchase', label: insights.purchase, share: 22 },
      { field: 'lineItem', label: insights.lineItem, share: 22 },
      { field: 'month', label: insights.month, share: 13 },
    ],
    rows: rows.map((line, index) => ({
      id: `line-${index}`,
      cells: {
        usd: line.usd === null ? '' : dates.money(line.usd),
        status: words.revenueStatus[line.status],
        customer: line.customer,
        purchase: recordId(index, 20),
        lineItem: recordId(index + 100, 24).toUpperCase(),
        month: dates.month(line.month),
      },
    })),
  });
  return {
    ...insightsFrame(context, 'revenue'),
    content: [
      reportBar(context),
      element(
        'p',
        { class: 'quiet' },
        `${say(insights.through, { date: dates.medium(dataThrough) })} · ${insights.currency}`,
      ),
      kit.card(insights.estimated, [figure(insights.estimated, total)]),
      kit.card(insights.details, [table, !loading && pager]),
    ],
  };
}
