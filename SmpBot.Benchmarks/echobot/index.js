// The echo bot of the Bot Framework's documentation: botbuilder on restify, state in memory.
// Usage: node index.js PORT. It echoes and counts the turns of a conversation.
const restify = require('restify');
const {
  ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, MemoryStorage,
} = require('botbuilder');

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
adapter.onTurnError = async (context, error) => {
  console.error(error);
  process.exit(1);
};

const conversationState = new ConversationState(new MemoryStorage());
const turns = conversationState.createProperty('turns');

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      const state = await turns.get(context, { count: 0 });
      state.count++;
      await context.sendActivity(`${state.count}: you said ${context.activity.text}`);
      await next();
    });
  }

  async run(context) {
    await super.run(context);
    await conversationState.saveChanges(context, false);
  }
}

const bot = new EchoBot();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => bot.run(context));
});
server.listen(Number(process.argv[2]), '127.0.0.1');
