/** What is offered where the stored accounts cannot be opened any longer. */
export const startAnew = {
  button: 'Start anew',
  hint: 'Or begin with an empty Keyring. What is stored now is kept aside, sealed as it is.',
};
