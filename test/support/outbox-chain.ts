/** The whole way of a message for tests: store, delivery and notifier, in front of fake Connectors; the test moves the clock. */
import { type DeliverPorts, type Delivery, deliverNext, type Step } from '../../src/delivery/deliver.ts';
import type { Drawn, Message } from '../../src/delivery/message.ts';
import type { Database, Tx } from '../../src/storage/database.ts';
import { Bench } from './outbox.ts';
import type { Teams } from './outbox-teams.ts';
import { APP_ID, SERVICE_URL, TENANT_ID } from './teams-side.ts';

export type ChainDraw = (message: Message, tx: Tx) => Promise<Drawn<string> | undefined>;

/** The chat of a person as it is stored; made anew, or changed by a later activity from there. */
export async function meet(tx: Tx, userId: string, serviceUrl = SERVICE_URL): Promise<void> {
  const changing = { service_url: serviceUrl, state: 'open' };
  await tx
    .insertInto('conversations')
    .values({
      tenant: TENANT_ID,
      id: `a:${userId}`,
      scope: 'personal',
      user_id: userId,
      member_id: `29:${userId}`,
      bot_id: `28:${APP_ID}`,
      name: '',
      locale: 'nb-NO',
      language: '',
      seen_at: 1,
      ...changing,
    })
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(changing))
    .execute();
}

/** Where a message goes by what is stored when it is drawn; its content is its number. */
export async function drawFromStore(message: Message, tx: Tx): Promise<Drawn<string> | undefined> {
  const userId = 'userId' in message.to ? message.to.userId : 'case-user';
  const row = await tx.selectFrom('conversations').selectAll().where('user_id', '=', userId).executeTakeFirst();
  return {
    destination: {
      tenantId: message.tenantId,
      userId,
      memberId: row?.member_id ?? '',
      serviceUrl: row?.service_url ?? SERVICE_URL,
      botId: `28:${APP_ID}`,
      ...(row ? { conversationId: row.id } : {}),
    },
    content: String(message.data.n),
    ...(message.kind === 'update' ? { activityId: 'card-1' } : {}),
  };
}

export class Chain extends Bench {
  readonly teams: Teams;
  draw: ChainDraw = drawFromStore;
  /** Looks for something to send. */
  looks = 0;
  /** What happens while a send is under way. */
  meanwhile: () => Promise<void> = async () => undefined;

  constructor(database: Database, teams: Teams, options: ConstructorParameters<typeof Bench>[1] = {}) {
    super(database, options);
    this.teams = teams;
  }

  /** One step, as the worker takes it. */
  next(): Promise<Step> {
    const ports: DeliverPorts<string, string> = {
      claim: () => {
        this.looks += 1;
        return this.store.claim((message, tx) => this.draw(message, tx));
      },
      prepare: ({ content }) => content,
      send: async ({ destination, activityId }, text) => {
        const sending = this.teams.notifier.send(destination, { type: 'message', text }, activityId);
        await this.meanwhile();
        return sending;
      },
      settle: (claim, outcome) => this.store.settle(claim, outcome),
      random: () => 0,
      sleep: async () => undefined,
    };
    return deliverNext(ports);
  }

  /** Sends everything that may go now, one after another. */
  async deliverAll(): Promise<Delivery[]> {
    const deliveries: Delivery[] = [];
    for (;;) {
      const step = await this.next();
      if (!step.done && step.waitMs !== 0) return deliveries;
      if (step.done) deliveries.push(await step.done);
    }
  }

  /** Everything that arrived at the Connectors: method and number of the message. */
  arrived(): string[] {
    return this.teams.posts().map(({ method, body }) => `${method} ${(body as { text?: string }).text ?? 'open'}`);
  }
}
