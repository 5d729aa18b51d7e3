import type { Page, PageContext } from '../page';
import { figure, recordId } from './figure';
import { firstPage, insightsFrame, reportBar } from './insights-frame';

export function insightsOrdersPage(context: PageContext): Page {
  const { words, kit, account, dates, loading } = context;
  const { insights } = words;
  const { orders } = account.insights;
  const [rows, pager] = firstPage(orders, words.shell.next);
  const table = kit.table({
    purpose: 'orders',
    name: insights.details,
    loading,
    columns: [
      { field: 'purchase', label: insights.purchase, share: 22 },
      { field: 'offer', label: insights.offerName, share: 18 },
      { field: 'plan', label: insights.plan, share: 18 },
      { field: 'on', label: insights.purchaseDate, share: 14 },
      { field: 'quantity', label: insights.quantity, share: 8 },
      { field: 'billed', label: insights.billed, share: 10 },
      { field: 'status', label: insights.status, share: 10 },
    ],
    rows: rows.map((order, index) => ({
      id: `order-${index}`,
      cells: {
        purchase: recordId(index + 40, 20),
        offer: account.offers[order.offer]?.alias ?? order.offer,
        plan: order.plan,
        on: dates.medium(order.on),
        quantity: String(order.quantity),
        billed: dates.money(order.usd),
        status: words.orderStatus[order.status],
      },
    })),
  });
  return {
    ...insightsFrame(context, 'order'),
    content: [
      reportBar(context),
      kit.tabs([
        { label: insights.all, selected: true },
        { label: insights.public, selected: false },
        { label: insights.private, selected: false },
      ]),
      kit.card(insights.orders, [figure(insights.orders, loading ? '0' : String(orders.length))]),
      kit.card(insights.details, [table, !loading && pager]),
    ],
  };
}
