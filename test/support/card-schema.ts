/**
 * The part of the Adaptive Cards 1.5 schema that Drøft's cards use, strict: an unknown element, property or value is a
 * fault (Teams on iOS blanks the whole card for one). Written from the element reference at adaptivecards.io.
 */
import { z } from 'zod';

const spacing = z.enum(['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding']).optional();
const common = { id: z.string().optional(), isVisible: z.boolean().optional(), separator: z.boolean().optional(), spacing };
const text = z.string();
const size = z.enum(['Default', 'Small', 'Medium', 'Large', 'ExtraLarge']).optional();
const weight = z.enum(['Default', 'Lighter', 'Bolder']).optional();
const color = z.enum(['Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention']).optional();
const containerStyle = z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']).optional();

const strings = z.record(z.string(), z.string());
const submit = z.strictObject({ type: z.literal('Action.Submit'), title: text.min(1), data: strings });
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: text.min(1),
  verb: z.string().min(1),
  data: strings,
  /** In a channel, where an answer that is theirs alone needs an invoke, a client without it shows no button. */
  fallback: z.union([submit, z.literal('drop')]),
});
const openUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), title: text.min(1), url: z.url({ protocol: /^https$/ }) });
const toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title: text.min(1),
  targetElements: z.array(z.string()).min(1),
});
const action = z.discriminatedUnion('type', [execute, openUrl, toggle]);

const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: text.min(1),
  wrap: z.literal(true),
  size,
  weight,
  color,
  isSubtle: z.boolean().optional(),
  style: z.enum(['default', 'heading']).optional(),
  ...common,
});
const textRun = z.strictObject({ type: z.literal('TextRun'), text, size, weight });
const richText = z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(textRun).min(1), ...common });
const choiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  label: text.min(1),
  placeholder: text,
  style: z.enum(['compact', 'expanded']),
  isRequired: z.boolean(),
  errorMessage: text.min(1),
  choices: z.array(z.strictObject({ title: text.min(1), value: text.min(1) })).min(1),
  ...common,
  id: z.string().min(1),
});
const choices = z.array(z.strictObject({ title: text.min(1), value: text.min(1) }));
/** A choice that may be left open: which style goes with which number of choices, and the search for people Teams offers. */
const openChoiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  label: text.min(1),
  placeholder: text.min(1).optional(),
  style: z.enum(['compact', 'expanded', 'filtered']),
  isMultiSelect: z.boolean(),
  wrap: z.literal(true).optional(),
  value: text,
  choices,
  'choices.data': z.strictObject({ type: z.literal('Data.Query'), dataset: z.literal('graph.microsoft.com/users') }).optional(),
  ...common,
  id: z.string().min(1),
});
const dateText = z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/);
const openDate = { type: z.literal('Input.Date'), label: text.min(1), value: dateText, ...common, id: z.string().min(1) };
const dateInput = z.union([z.strictObject(openDate), z.strictObject({ ...openDate, min: dateText, max: dateText })]);
const timeInput = z.strictObject({
  type: z.literal('Input.Time'),
  label: text.min(1),
  value: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  ...common,
  id: z.string().min(1),
});
const toggleInput = z.strictObject({
  type: z.literal('Input.Toggle'),
  title: text.min(1),
  wrap: z.literal(true),
  value: z.enum(['true', 'false']),
  valueOn: z.literal('true'),
  valueOff: z.literal('false'),
  ...common,
  id: z.string().min(1),
});
const textInput = z.strictObject({
  type: z.literal('Input.Text'),
  label: text.min(1),
  placeholder: text.min(1).optional(),
  isMultiline: z.boolean(),
  maxLength: z.int().positive(),
  value: text,
  ...common,
  id: z.string().min(1),
});
const column = z.strictObject({
  type: z.literal('Column'),
  width: z.union([z.enum(['auto', 'stretch']), z.string().regex(/^\d+px$/)]),
  get items() {
    return z.array(element);
  },
  ...common,
});
const columnSet = z.strictObject({ type: z.literal('ColumnSet'), columns: z.array(column).min(1), ...common });
const container = z.strictObject({
  type: z.literal('Container'),
  style: containerStyle,
  bleed: z.boolean().optional(),
  selectAction: z.union([execute, toggle]).optional(),
  get items() {
    return z.array(element);
  },
  ...common,
});
/** Teams' own chart, whose numbers are in words in its fallback. */
const horizontalBar = z.strictObject({
  type: z.literal('Chart.HorizontalBar'),
  title: text.min(1),
  xAxisTitle: text,
  yAxisTitle: text,
  data: z.array(z.strictObject({ x: text.min(1), y: z.number() })).min(1),
  fallback: z.lazy(() => container),
  ...common,
});
/** Teams' own; where it is not known the same stands in words. The numbers are numbers: a text draws no bar. */
const chart = z.strictObject({
  type: z.literal('Chart.VerticalBar'),
  title: text.min(1),
  xAxisTitle: text,
  yAxisTitle: text,
  showBarValues: z.boolean(),
  data: z.array(z.strictObject({ x: text.min(1), y: z.number() })).min(1),
  get fallback() {
    return container;
  },
  ...common,
});
const element: z.ZodType = z.lazy(() =>
  z.union([
    choiceSet,
    openChoiceSet,
    dateInput,
    z.discriminatedUnion('type', [
      textBlock,
      richText,
      textInput,
      timeInput,
      toggleInput,
      chart,
      columnSet,
      container,
      horizontalBar,
    ] as never),
  ]),
);

const card = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  lang: z.enum(['nb', 'nn', 'en']),
  fallbackText: text.min(1),
  body: z.array(element).min(1),
  actions: z.array(action).max(6),
  refresh: z.strictObject({ action: execute.omit({ fallback: true }), userIds: z.array(z.string().min(1)).min(1).max(60) }).optional(),
});

/** Every place where the card leaves the schema; empty for a valid card. */
export function schemaFaults(content: unknown): string[] {
  const parsed = card.safeParse(content);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}
