import { expect, it } from 'vitest';
import { maskReport } from '../../../src/safety/mask-report.ts';

it('masks every free text of a report and leaves the figures', () => {
  const secret = 'the code is 483920';
  const masked = maskReport({
    ...{ batteryLevel: 4, voltage: 4.2, connectivity: 'offline', wrongCodeCount: 3 },
    ...{ lastError: secret, firmware: secret, model: secret },
  });
  expect(JSON.stringify(masked)).not.toContain('483920');
  expect(masked).toMatchObject({ batteryLevel: 4, voltage: 4.2, wrongCodeCount: 3 });
});

it('adds no field that was not sent', () => {
  expect(maskReport({ model: 'Yale YRD256' })).toEqual({ model: 'Yale YRD256' });
});
