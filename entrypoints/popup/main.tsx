import { render } from 'preact';

render(<p>Keyring</p>, document.getElementById('root') as HTMLElement);
