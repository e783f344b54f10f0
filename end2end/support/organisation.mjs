// A plainly fictional organisation with one open wave.
import { HOUR, moment } from "./server.mjs";

export const UNITS = [
  { key: "harbour", name: "Harbour Works", parent: null },
  { key: "north", name: "Site North", parent: "harbour" },
  { key: "south", name: "Site South", parent: "harbour" },
  { key: "cranes", name: "Cranes", parent: "north" },
  { key: "gates", name: "Gates", parent: "north" },
  { key: "yard", name: "Yard", parent: "south" },
  { key: "office", name: "Office", parent: "south" },
];

export const HEADCOUNTS = { cranes: 14, gates: 12, yard: 20, office: 3 };

/** Creates the organisation and launches a wave that is open from `opens` to `closes`, seconds after the start. */
export async function launch(server, { passphrase, opens = 0, closes = 48 * HOUR } = {}) {
  await server.api("PUT", "/organisation", {
    name: "Harbour Works",
    time_zone: "Europe/Berlin",
    languages: ["en", "de", "nl", "ru", "ar", "he"],
    preset: "standard",
    board_access: passphrase ? "passphrase" : "public",
    ...(passphrase ? { passphrase } : {}),
  });
  await server.api("PUT", "/units", { units: UNITS });
  await server.api("POST", "/pulses", { slug: "weekly", ready: "weekly-pulse", cadence: "weekly" });
  return wave(server, 1, { opens, closes });
}

/** Launches the next wave and gives its codes by unit. */
export async function wave(server, number, { opens, closes }) {
  await server.api("POST", "/pulses/weekly/waves", {
    opens: moment(opens),
    closes: moment(closes),
    preset: "standard",
    pace: { steps: 8 },
    headcounts: Object.entries(HEADCOUNTS).map(([unit, invited]) => ({ unit, invited })),
  });
  const made = await server.api("POST", `/pulses/weekly/waves/${number}/invitations`);
  return Object.fromEntries(made.units.map((unit) => [unit.unit, unit.codes]));
}

/** Answers of one person, varied by `seed` so that no team is of one mind. */
export function answers(seed) {
  return {
    recommend: String([9, 7, 3, 10, 8, 5][seed % 6]),
    informed: String((seed % 5) + 1),
    respect: String(((seed * 2) % 5) + 1),
  };
}

/** Sends sheets through the API, one per code. */
export async function send(server, codes, number = 1, answer = answers) {
  for (const [seed, code] of codes.entries()) {
    await server.api("POST", `/pulses/weekly/waves/${number}/sheets`, { code, answers: answer(seed) });
  }
}
