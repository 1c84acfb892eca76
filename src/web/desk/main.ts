/** Starts the desk: signed in already, or the way to sign in. */
import { html } from 'htm/preact';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, CallFailed } from './api.ts';
import { createDesk, type DeskState } from './desk-state.ts';
import { DeskView } from './desk-view.ts';
import { SignIn } from './sign-in.ts';

const desk = createDesk();

function App() {
  const [state, setState] = useState<DeskState | undefined>();
  const [out, setOut] = useState(false);
  useEffect(() => {
    const unsubscribe = desk.subscribe(() => setState(desk.state()));
    api.me().then(
      (me) => desk.start(me),
      (error: unknown) => {
        if (!(error instanceof CallFailed)) throw error;
        setOut(true);
      },
    );
    return unsubscribe;
  }, []);

  if (state?.me && !state.signedOut) return html`<${DeskView} desk=${desk} state=${state} />`;
  if (out || state?.signedOut) return html`<${SignIn} onDone=${desk.start} />`;
  return html`<p class="wait" role="status">Opening the desk…</p>`;
}

render(html`<${App} />`, document.getElementById('desk')!);
