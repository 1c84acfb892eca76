import { describe, expect, it } from 'vitest';
import { drawWeb } from '../../../src/channels/draw-web.ts';

const table = (columns: string[], rows: string[][]) =>
  drawWeb([{ kind: 'table', title: 'Compared', columns, rows }])[0];

describe('drawWeb', () => {
  it('lists a table row by row, since columns do not fit a bubble', () => {
    expect(
      table(
        ['What', 'Restart', 'Wipe'],
        [
          ['Cost', 'None', 'Some'],
          ['Time', 'Short', 'Long'],
        ],
      ),
    ).toMatchObject({
      textFormat: 'markdown',
      text: '**Compared**\n\n- **Cost**  \n  Restart: None  \n  Wipe: Some\n- **Time**  \n  Restart: Short  \n  Wipe: Long',
    });
  });

  it('puts a row of two cells on one line', () => {
    expect(table(['Step', 'Do'], [['1. Wait', 'Ten minutes']])?.text).toBe(
      '**Compared**\n\n- **1. Wait**: Ten minutes',
    );
  });
});
