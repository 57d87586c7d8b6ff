import { upload, useWorkspace } from '../../../../web/index.ts';
import { importContract, type PresentedImport } from '../contract.ts';

/** Sends a file of feedback. */
export function useSendImport(): (
  file: File,
  onProgress: (share: number) => void,
) => Promise<PresentedImport> {
  const { slug } = useWorkspace();
  return async (file, onProgress) => {
    const options = { workspace: slug, onProgress };
    return (await upload(importContract.upload, { query: { name: file.name } }, file, options)).import;
  };
}
