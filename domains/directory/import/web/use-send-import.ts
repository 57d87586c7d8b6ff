import { upload, useWorkspace } from '../../../../web/index.ts';
import { customerImportContract, type PresentedCustomerImport } from '../contract.ts';

type Send = (file: File, onProgress: (share: number) => void) => Promise<PresentedCustomerImport>;

/** Sends a file of customers. */
export function useSendImport(): Send {
  const { slug } = useWorkspace();
  return async (file, onProgress) => {
    const options = { workspace: slug, onProgress };
    return (await upload(customerImportContract.upload, { query: { name: file.name } }, file, options))
      .import;
  };
}
