const carriesFiles = ({dataTransfer}: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

/**
 * Takes files that are dropped anywhere on the page: beside its field, a browser would open them, with
 * their names in the history. @returns how to stop
 */
export function onFileDrop(callback: (file: File) => void): () => void {
  const allow = (event: DragEvent) => {
    if (carriesFiles(event)) event.preventDefault();
  };
  const take = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) callback(file);
  };
  document.addEventListener('dragover', allow);
  document.addEventListener('drop', take);
  return () => {
    document.removeEventListener('dragover', allow);
    document.removeEventListener('drop', take);
  };
}
