import type { Surface } from './surface.ts';

/** From now on what is saved as a file can be read in the page (`savedFile`), as well as on the disk. */
export const catchFiles = (page: Surface): Promise<void> =>
  page.evaluate(`void (() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      blob.text().then((text) => { globalThis.savedFile = text; });
      return make(blob);
    };
  })()`);

/** What was last saved as a file; '' before any was. */
export const savedFile = (page: Surface): Promise<string> => page.evaluate(`globalThis.savedFile ?? ''`);

/** Chooses a file with this text in the one field for files. */
export const chooseFile = (page: Surface, text: string): Promise<void> =>
  page.evaluate(`void (() => {
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], 'keyring.json'));
    const input = document.querySelector('input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
