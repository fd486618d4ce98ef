import { statSync, watch, type FSWatcher } from 'node:fs';

/** Watches folders for changes in what stands directly in them. */
export interface FolderWatch {
  /**
   * Watches exactly these folders from now on. One that went and came back is watched anew. Returns whether one is watched
   * now that was not: what happened in it before was not seen.
   */
  follow(folders: readonly string[]): boolean;
  close(): void;
}

/**
 * One watch for each folder: a recursive watch takes one for each file on Linux, of which a user has some ten thousand for
 * all programs. `onChange` is called for every change, `onTrouble` for a folder that cannot be watched.
 */
export function watchFolders(onChange: () => void, onTrouble: (error: unknown) => void): FolderWatch {
  const watched = new Map<string, { readonly identity: string; readonly watcher: FSWatcher }>();

  function drop(folder: string): void {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  }

  function add(folder: string, identity: string): void {
    const watcher = watch(folder, { persistent: false }, onChange);
    watcher.on('error', (error) => {
      if (watched.get(folder)?.watcher === watcher) drop(folder);
      onTrouble(error);
    });
    watched.set(folder, { identity, watcher });
  }

  return {
    follow(folders) {
      const wanted = new Set(folders);
      let isAnyNew = false;
      for (const folder of watched.keys()) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        try {
          const identity = identify(folder);
          if (watched.get(folder)?.identity === identity) continue;
          drop(folder);
          add(folder, identity);
          isAnyNew = true;
        } catch (error) {
          drop(folder);
          onTrouble(error);
        }
      }
      return isAnyNew;
    },
    close() {
      for (const folder of watched.keys()) drop(folder);
    },
  };
}

/** Another folder of the same path is another folder, also where the system gives it the old one's number. */
function identify(folder: string): string {
  const { dev, ino, birthtimeMs } = statSync(folder);
  return `${dev} ${ino} ${birthtimeMs}`;
}
