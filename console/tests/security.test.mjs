import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byRight, readSetting } from '../api/security';

test('a setting is read as whom it is about and what it lets them', () => {
  assert.deepEqual(readSetting('membersWriteConfigs'), { who: 'member', what: 'make and change configs' });
  assert.deepEqual(readSetting('managersViewApiKeys'), { who: 'manager', what: 'see API keys' });
  assert.deepEqual(readSetting('organisationAdminsViewLogs'), { who: 'admin', what: 'see the text of calls' });
  assert.equal(readSetting('somethingElse'), null);
});

test('settings of one right stand in one row', () => {
  assert.deepEqual(byRight(['membersViewLogs', 'managersViewLogs', 'managersUpdateWs']), [
    { what: 'see the text of calls', of: { member: 'membersViewLogs', manager: 'managersViewLogs' } },
    { what: 'change the workspace', of: { manager: 'managersUpdateWs' } },
  ]);
});
