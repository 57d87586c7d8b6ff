import { call, type SearchProvider } from '../../../web/index.ts';
import { feedbackContract } from '../contract.ts';

const provider: SearchProvider = {
  label: 'feedback.title',
  search: async (text, { workspace, signal }) => {
    const { records } = await call(
      feedbackContract.list,
      { query: { q: text, limit: 6 } },
      { workspace, signal },
    );
    return records.map(({ id, text: words }) => ({
      id,
      title: (words ?? '').slice(0, 120),
      path: `/feedback?q=${encodeURIComponent(text)}&id=${id}`,
    }));
  },
};

export default provider;
