import assert from 'node:assert/strict';
import { findChromium, startTwoPlaygrounds, type TwoPlaygrounds } from '../support/playground.ts';

const CHROMIUM = findChromium();
const DOUBT = 'Jeg synger i kor med broren til en veisøker. Han vet ikke at hun søker jobb. Kan jeg fortsette som veilederen hennes?';

if (CHROMIUM) {
  describe('a case between two people, each in a Playground of their own', function () {
    this.timeout(180_000);
    let two: TwoPlaygrounds;

    before(async () => {
      two = await startTwoPlaygrounds(CHROMIUM);
      await two.leader.write('hei', /Hei/);
    });
    after(() => two.close());

    it('goes from a doubt through form and preview to the leader', async () => {
      const { counsellor, leader } = two;
      await counsellor.write(DOUBT, /Fylke 13/);
      await counsellor.picture('case-01-answer');
      const form = await counsellor.press('Drøft med leder', /Hvem vil du drøfte det med/);
      await counsellor.picture('case-02-form');
      assert.match(form, /Skal mottakeren se hvem du er/);
      await counsellor.turn('Se hva som sendes', /Dette får Berit Lund/);
      await counsellor.picture('case-03-preview');
      await counsellor.turn('Send', /Saken din til Berit Lund/);
      await counsellor.picture('case-04-sent');
      const received = await leader.wait(/En sak fra Anna Vik/);
      await leader.picture('case-05-received');
      assert.match(received, /synger i kor med broren/);
    });

    it('is taken and answered, and the answer is seen', async () => {
      const { counsellor, leader } = two;
      await leader.turn('Jeg tar den', /Du har tatt saken/);
      await leader.picture('case-06-taken');
      await counsellor.wait(/Berit Lund har tatt saken/);
      await counsellor.picture('case-07-told');
      await leader.fill('Skriv til Anna Vik', 'Takk for at du sier fra. Hva tenker hun selv om det?');
      await leader.turn('Send svar', /Svaret er sendt/);
      await leader.picture('case-08-answered');
      assert.match(await counsellor.wait(/Berit Lund har svart/), /Hva tenker hun selv om det/);
      await counsellor.picture('case-09-answer-seen');
    });

    it('is answered back, and closed with a point to learn from, which the sender may refuse', async () => {
      const { counsellor, leader } = two;
      await counsellor.fill('Skriv til Berit Lund', 'Det skal jeg spørre henne om.');
      await counsellor.turn('Send melding', /Meldingen er sendt/);
      await leader.wait(/Anna Vik har skrevet mer/);
      await leader.picture('case-10-message');
      await leader.turn('Avslutt', /Hva kan andre lære/);
      await leader.fill('Hva kan andre lære av denne saken?', 'Et bånd bør nevnes tidlig.');
      await leader.page.getByText('Læringspunktet kan bli et læringskort').last().click();
      await leader.picture('case-11-close');
      await leader.turn('Avslutt saken', /Du har avsluttet saken/);
      await leader.picture('case-12-closed');
      await counsellor.wait(/Berit Lund har avsluttet saken/);
      await counsellor.picture('case-13-closed-seen');
      await counsellor.turn('Ikke bruk som læringskort', /Skal ikke brukes som læringskort/);
      await counsellor.picture('case-14-refused');
    });

    it('can be hidden and withdrawn', async () => {
      const { counsellor, leader } = two;
      await counsellor.write('Far ringer og vil vite hvordan det går med dattera på 19. Kan jeg si noe?', /Fylke 11/);
      await counsellor.press('Drøft med leder', /Hvem vil du drøfte det med/);
      await counsellor.page.getByText('Nei, skjul navnet mitt').last().click();
      await counsellor.turn('Se hva som sendes', /En sak fra en som vil være skjult/);
      await counsellor.picture('case-15-hidden-preview');
      await counsellor.turn('Send', /D-2026-0002|D-\d{4}-0002/);
      const received = await leader.wait(/En sak fra en som vil være skjult/);
      assert.doesNotMatch(received, /Anna/);
      await leader.picture('case-16-hidden-received');
      await leader.fill('Skriv til Avsenderen', 'Er hun over 18?');
      await leader.turn('Send svar', /Svaret er sendt/);
      await counsellor.wait(/Er hun over 18/);
      await counsellor.turn('Trekk tilbake', /Trekk saken tilbake/);
      await counsellor.picture('case-17-withdraw');
      await counsellor.turn('Trekk saken tilbake', /Du har trukket saken tilbake/);
      await leader.wait(/Avsenderen har trukket saken tilbake/);
      await leader.picture('case-18-withdrawn-seen');
    });

    it('can be passed on, and is then in neither hand', async () => {
      const { counsellor, leader } = two;
      await counsellor.write('Jeg sukket høyt da han kom for sent igjen, og han så det. Hva gjør jeg?', /Fylke/);
      await counsellor.press('Drøft med leder', /Hvem vil du drøfte det med/);
      await counsellor.turn('Se hva som sendes', /Dette får Berit Lund/);
      await counsellor.turn('Send', /D-\d{4}-0003/);
      await leader.wait(/D-\d{4}-0003/);
      await leader.turn('Send videre', /Hvem skal ha saken/);
      await leader.picture('case-19-forward');
      await leader.turn('Send videre nå', /er hos en annen/);
      await leader.picture('case-20-forwarded');
      await counsellor.wait(/Saken er sendt videre til Dag Moe/);
      await counsellor.picture('case-21-forwarded-seen');
      // Dag has never opened Drøft here, so it cannot reach him: the sender is told and decides.
      await leader.wait(/er hos en annen/);
    });

    it('stands in the list of one’s cases, on both sides', async () => {
      const { counsellor, leader } = two;
      assert.match(await counsellor.write('mine saker', /Saker du har sendt/), /D-\d{4}-0001[\s\S]*Avsluttet/);
      await counsellor.picture('case-22-list');
      assert.match(await leader.write('mine saker', /Saker du har fått/), /Avsluttet/);
    });

    it('goes with everything else of a person who wants it gone', async () => {
      const { counsellor, leader } = two;
      await counsellor.write('mine data', /alt Drøft har lagret om deg/);
      await counsellor.picture('case-23-my-data');
      await counsellor.turn('Slett mine data', /Dette kan ikke angres/);
      await counsellor.picture('case-24-erase');
      await counsellor.turn('Slett alt nå', /Dataene dine er slettet/);
      await leader.wait(/D-\d{4}-0001 er slettet/);
      await leader.picture('case-25-erased-seen');
    });

    it('is set up by cards', async () => {
      const { leader } = two;
      await leader.write('oppsett', /Karriere Fjordvik/);
      await leader.picture('setup-1-overview');
      await leader.turn('Nytt senter', /Steg 1 av 7/);
      await leader.fill('Navn på senteret', 'Karriere Nes');
      await leader.picture('setup-2-name');
      await leader.turn('Lagre og gå videre', /Steg 2 av 7/);
      await leader.page.getByText('Berit Lund', { exact: true }).last().click();
      await leader.picture('setup-3-leaders');
      await leader.turn('Lagre og gå videre', /Steg 3 av 7/);
      await leader.turn('Hopp over', /Steg 4 av 7/);
      await leader.turn('Hopp over', /Steg 5 av 7/);
      await leader.turn('Hopp over', /Steg 6 av 7/);
      await leader.picture('setup-4-channel');
      await leader.turn('Lagre og gå videre', /Steg 7 av 7/);
      await leader.turn('Lagre og gå videre', /Oppsettet er klart/);
      await leader.picture('setup-5-done');
      await leader.turn('Oppsett', /2 sentre er satt opp/);
      await leader.picture('setup-6-two');
    });
  });
}
