// node provider.mjs ISSUER CLIENTS: an OpenID provider where whoever types a name is that person.
import { Provider } from 'oidc-provider';

const [issuer, clients] = process.argv.slice(2);
const provider = new Provider(issuer, {
  clients: JSON.parse(clients),
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'given_name', 'family_name'] },
  pkce: { required: () => true },
  // it would not ask a private address for a client's keys; here everything is on one
  fetch: (url, { dispatcher, ...options }) => fetch(url, options),
  features: { devInteractions: { enabled: true } },
  async findAccount(_ctx, id) {
    const claims = { sub: id, email: id, email_verified: !id.startsWith('unverified'), given_name: 'Petra', family_name: 'P' };
    return { accountId: id, claims: async () => claims };
  },
});
provider.listen(Number(new URL(issuer).port), '127.0.0.1', () => console.log('ready'));
