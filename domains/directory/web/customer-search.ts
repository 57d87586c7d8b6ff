import { call, type SearchProvider } from '../../../web/index.ts';
import { directoryContract } from '../contract.ts';
import { displayName } from './display-name.ts';

const customerSearch: SearchProvider = {
  label: 'directory.customers',
  search: async (text, { workspace, signal }) => {
    const { customers } = await call(
      directoryContract.list,
      { query: { q: text, limit: 8 } },
      { workspace, signal },
    );
    return customers.map(customer => {
      const detail = customer.email ?? customer.phone ?? customer.externalKey;
      return {
        id: customer.id,
        title: displayName(customer),
        path: `/customers/${customer.id}`,
        ...(detail === null ? {} : { detail }),
      };
    });
  },
};

export default customerSearch;
