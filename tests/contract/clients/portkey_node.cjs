// The same from a CommonJS script.
const Portkey = require('portkey-ai');

const portkey = new Portkey({
  apiKey: process.env.PORTKEY_API_KEY,
  virtualKey: process.env.PORTKEY_VIRTUAL_KEY,
});

portkey.chat.completions
  .create({ messages: [{ role: 'user', content: 'Say this is a test' }], model: process.env.MODEL })
  .then((chatCompletion) => console.log(chatCompletion.choices));
