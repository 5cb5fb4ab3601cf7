import { useEffect, useMemo, useRef } from 'preact/hooks';
import { doctorScreen } from '@/utils/i18n/doctor-screen';
import { createDoctor, type Examined } from '@/utils/state/doctor';
import type { Popup } from '@/utils/state/popup';
import { Examination } from './Examination';
import { Trouble } from './Trouble';
import { useLoaded } from './use-loaded';
import { useWords } from './words';
import './doctor.css';

/** Looks for the cause of a pair's trouble as soon as it is shown, and gives up when it no longer is. */
export function Doctor({ popup, examined }: { popup: Popup; examined: Examined }) {
  const { language } = useWords();
  const messages = useLoaded(doctorScreen[language])?.messages;
  // What is examined stays the same: whoever examines another pair gives another key to this component.
  const doctor = useMemo(() => createDoctor(popup.world.client, examined), [popup]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    void doctor.look();
    return doctor.stop;
  }, [doctor]);
  useEffect(() => {
    // The button that had the focus is gone.
    if (messages) section.current?.focus();
  }, [messages]);
  if (!messages) return null;
  const words = messages.doctor;
  const answer = doctor.answer.value;
  return (
    <section class="doctor" ref={section} tabIndex={-1} aria-label={words.title}>
      <div role="status">
        {doctor.looking.value && <p>{words.looking}</p>}
        {answer && !doctor.looking.value && (
          <Examination popup={popup} doctor={doctor} answer={answer} messages={messages} />
        )}
      </div>
      {doctor.trouble.value && <Trouble trouble={doctor.trouble.value} />}
      {doctor.looking.value ? (
        <button type="button" class="button" onClick={doctor.stop}>
          {words.stop}
        </button>
      ) : (
        !answer && (
          <button type="button" class="button" onClick={() => doctor.look()}>
            {words.again}
          </button>
        )
      )}
    </section>
  );
}
