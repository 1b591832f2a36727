const NOBODY = '0197f0c4-9f2e-7d3a-8b5c-3f1e2d4c5b6a';

const CREDENTIAL = { id: 'AAAA', rawId: 'AAAA', type: 'public-key', clientExtensionResults: {} };

/** What the routes of the own account take where nothing is wrong with a request but what it is about. */
export const SOUND_ACCOUNT_REQUESTS = {
  'GET /api/v1/account': {},
  'GET /api/v1/account/data': {},
  'GET /api/v1/account/sessions': {},
  'DELETE /api/v1/account/sessions/:session': { path: { session: NOBODY } },
  'DELETE /api/v1/account/sessions': {},
  'POST /api/v1/account/language': { body: { language: 'vi' } },
  'POST /api/v1/account/proof': { body: { password: 'không phải mật khẩu', code: '123456' } },
  'POST /api/v1/account/password': {
    body: { current: 'không phải mật khẩu', new: 'mưa rào tháng sáu', code: '123456' },
  },
  // Before one is begun: ending it would give the session another token.
  'DELETE /api/v1/account/second-factor': {},
  'POST /api/v1/account/second-factor': {},
  'POST /api/v1/account/second-factor/confirmation': { body: { code: 'không phải mã' } },
  'POST /api/v1/account/recovery-codes': {},
  'POST /api/v1/account/passkeys/challenge': {},
  'POST /api/v1/account/passkeys': {
    body: {
      id: NOBODY,
      name: 'Điện thoại',
      response: { ...CREDENTIAL, response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' } },
    },
  },
  'DELETE /api/v1/account/passkeys/:passkey': { path: { passkey: NOBODY } },
  'POST /api/v1/session/passkey-challenge': {},
  'POST /api/v1/session/passkey': {
    body: {
      id: NOBODY,
      response: {
        ...CREDENTIAL,
        response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
      },
    },
  },
};
