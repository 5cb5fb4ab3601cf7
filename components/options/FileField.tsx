interface Props {
  readonly label: string;
  /** Is told what stands in the file that was chosen: nothing where the choice was taken back, or it was too large. */
  readonly chosen: (text: string | undefined, isTooLarge: boolean) => void;
}

/** Bytes; no file that Keyring saves is larger, and a larger one is not even read. */
const largestFile = 32 * 1024 * 1024;

/** A field for a file that Keyring saved, here or elsewhere. */
export function FileField({ label, chosen }: Props) {
  return (
    <label class="labelled">
      <span>{label}</span>
      <input
        class="field"
        type="file"
        accept=".json,application/json"
        onChange={async (event) => {
          const file = event.currentTarget.files?.[0];
          const isTooLarge = file !== undefined && file.size > largestFile;
          chosen(isTooLarge ? undefined : await file?.text(), isTooLarge);
        }}
      />
    </label>
  );
}
