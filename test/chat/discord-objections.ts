import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isRecord } from './is-record.ts';

const SPECIFICATION = new URL('../../../shared/specs/discord-openapi.json', import.meta.url);

export const hasSpecification = existsSync(SPECIFICATION);

/** Schemas of Discord's OpenAPI document that our requests are judged by. */
export type Schema =
  | 'MessageCreateRequest'
  | 'CreateMessageInteractionCallbackRequest'
  | 'UpdateMessageInteractionCallbackRequest'
  | 'ApplicationCommandAutocompleteCallbackRequest'
  | 'IncomingWebhookUpdateRequestPartial'
  | 'IncomingWebhookRequestPartial'
  | 'ApplicationCommandUpdateRequest';

let ajv: Ajv2020 | undefined;

/** What Discord would object to in a request body; empty when nothing. */
export function objections(schema: Schema, body: unknown): string[] {
  return [...(hasSpecification ? bySpecification(schema, body) : []), ...byHand(body)];
}

function bySpecification(schema: Schema, body: unknown): string[] {
  if (ajv === undefined) {
    ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema(JSON.parse(readFileSync(SPECIFICATION, 'utf8')), 'discord');
  }
  // The document calls it an integer; the API takes a string of digits too, which is what discord.js sends.
  const permissions = isRecord(body) ? body['default_member_permissions'] : undefined;
  const judged =
    typeof permissions === 'string' ? { ...(body as object), default_member_permissions: 0 } : body;
  const validate = ajv.getSchema(`discord#/components/schemas/${schema}`);
  if (validate === undefined) throw new Error(`no schema ${schema}`);
  return validate(judged)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/** The document's known gaps, and what the limits say of a whole message. */
function byHand(body: unknown): string[] {
  if (!isRecord(body)) return [];
  const found: string[] = [];
  const message = isRecord(body['data']) ? body['data'] : body;
  const { content, embeds, flags } = message;
  if (typeof content === 'string' && content.length > 2000) found.push('content over 2000');
  if (Array.isArray(embeds)) {
    const texts = embeds.flatMap(embedTexts);
    if (texts.reduce((sum, { text }) => sum + text.length, 0) > 6000) found.push('embeds over 6000 together');
    for (const { place, text } of texts) if (text.trim() === '') found.push(`empty ${place}`);
    if (typeof flags === 'number' && (flags & (1 << 15)) !== 0) found.push('components V2 with embeds');
  }
  const ids = collect(message['components'], 'custom_id');
  if (new Set(ids).size < ids.length) found.push('a custom_id twice');
  if (collect(body, 'name').some((name) => 'options' in body && name !== name.toLowerCase())) {
    found.push('upper case in a command name');
  }
  for (const choice of collect(body, 'value')) if (choice.length > 100) found.push('a choice value over 100');
  if (
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(collectAll(body).join('\n'))
  ) {
    found.push('a lone surrogate');
  }
  return found;
}

function embedTexts(embed: unknown): { place: string; text: string }[] {
  if (!isRecord(embed)) return [];
  const of = (place: string, text: unknown) => (typeof text === 'string' ? [{ place, text }] : []);
  const fields = Array.isArray(embed['fields']) ? embed['fields'].filter(isRecord) : [];
  return [
    ...of('title', embed['title']),
    ...of('description', embed['description']),
    ...fields.flatMap((field) => [...of('field name', field['name']), ...of('field value', field['value'])]),
  ];
}

const collect = (value: unknown, key: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, key));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === 'string' ? [inner] : collect(inner, key),
  );
};

const collectAll = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(collectAll);
  return isRecord(value) ? Object.values(value).flatMap(collectAll) : [];
};
