/** What calls an agent who looks elsewhere: a short sound, and a number in the title of the tab. */

const TITLE = 'Desk';
let sound: AudioContext | undefined;

export const attention = {
  badge: (waiting: number): void => {
    document.title = waiting > 0 ? `(${waiting}) ${TITLE}` : TITLE;
  },
  somebodyWaits: (): void => play([660, 880]),
  newMessage: (): void => {
    if (document.hidden) play([880]);
  },
};

/** Silent until the agent has touched the page once: browsers allow no sound before. */
function play(tones: readonly number[]): void {
  if (!navigator.userActivation?.hasBeenActive) return;
  sound ??= new AudioContext();
  for (const [index, hertz] of tones.entries()) {
    const start = sound.currentTime + index * 0.14;
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0.08, start);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.13);
    tone.connect(volume).connect(sound.destination);
    tone.start(start);
    tone.stop(start + 0.14);
  }
}
