/** node-nlp with its default settings; out-of-scope examples are taught as its own intent `None`. */
import { createRequire } from 'node:module';
import { type Contender, type Labelled, OTHER, verdictOf } from '../contender.ts';

interface Manager {
  addDocument(locale: string, text: string, intent: string): void;
  train(): Promise<void>;
  process(
    locale: string,
    text: string,
  ): Promise<{ classifications: { readonly intent: string; readonly score: number }[] }>;
}

const require = createRequire(import.meta.url);

export const NODE_NLP: Contender = {
  name: 'node-nlp',
  load: () => {
    const { NlpManager } = require('node-nlp') as { NlpManager: new (settings: object) => Manager };
    return Promise.resolve(async (examples: readonly Labelled[], others: readonly string[]) => {
      const manager = new NlpManager({
        languages: ['en'],
        forceNER: false,
        autoSave: false,
        autoLoad: false,
        nlu: { log: false },
      });
      for (const { text, label } of examples) manager.addDocument('en', text, label);
      for (const text of others) manager.addDocument('en', text, OTHER);
      await manager.train();
      return async (text) => {
        const { classifications } = await manager.process('en', text);
        return verdictOf(classifications.map(({ intent, score }) => [intent, score] as const));
      };
    });
  },
};
