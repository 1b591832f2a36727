/** Columns that say nothing about a person. */
export interface ImpersonalFields {
  readonly table: string;
  readonly columns: readonly string[];
  readonly why: string;
}

const HELD = ['valid_from', 'valid_until', 'recorded_from', 'recorded_until'];
const OF_UNITS =
  'about units and their decisions; free text is no more than the name of a decision';
const OF_FIGURES = 'numbers of units; how many, never who';

/** Every other column of the schema, with the reason why it is about nobody. */
export const IMPERSONAL_FIELDS: readonly ImpersonalFields[] = [
  {
    table: 'event',
    columns: ['number', 'id', 'kind', 'content', 'tx', 'hash'],
    why: 'the order of events and what proves it; a stored file holds figures or units',
  },
  { table: 'answered_request', columns: ['status'], why: 'whether it was done' },
  {
    table: 'event_link',
    columns: ['position', 'event', 'hash', 'is_late', 'linked_at', 'head'],
    why: 'hashes of events and their order',
  },
  {
    table: 'chunk',
    columns: ['hash', 'content'],
    why: 'imported figures and units, published totals, texts about work, and files that were handed in',
  },
  { table: 'stored_file', columns: ['hash', 'size', 'chunks'], why: 'where those files lie' },
  {
    table: 'kept_file',
    columns: ['id', 'media_type', 'size', 'width', 'height', 'event'],
    why: 'what kind of file it is; a picture keeps nothing of its place, its device and its time',
  },
  {
    table: 'handed_in_file',
    columns: ['id', 'media_type', 'size', 'width', 'height'],
    why: 'what kind of file it is; a picture keeps nothing of its place, its device and its time',
  },
  {
    table: 'handed_in_chunk',
    columns: ['file', 'ordinal', 'content'],
    why: 'the bytes of files that wait, as long as these do',
  },
  {
    table: 'document_number',
    columns: ['id', 'changed_event', 'unit', 'type', 'year', 'number', 'document'],
    why: 'which number which document of a unit has',
  },
  { table: 'unit', columns: ['number', 'id'], why: OF_UNITS },
  { table: 'unit_alias', columns: ['scheme', 'outside_id', 'unit'], why: OF_UNITS },
  {
    table: 'unit_version',
    columns: [
      ...['unit', 'ordinal', 'code', 'name', 'name_en', 'level', 'type', 'parent'],
      ...['code_key', 'name_key', ...HELD],
    ],
    why: OF_UNITS,
  },
  {
    table: 'succession',
    columns: [
      ...['happens_on', 'position', 'is_change', 'kind', 'from_unit', 'to_unit', 'from_code'],
      ...['to_code', 'shares', 'legal_basis', 'recorded_from', 'recorded_until'],
    ],
    why: OF_UNITS,
  },
  {
    table: 'group_membership',
    columns: ['level', 'group_code', 'group_name', 'position', 'unit', ...HELD],
    why: OF_UNITS,
  },
  {
    table: 'reorganisation',
    columns: [
      ...['id', 'version', 'entered', 'happens_on', 'legal_basis', 'steps', 'heirs'],
      ...['recorded_from', 'recorded_until'],
    ],
    why: OF_UNITS,
  },
  { table: 'people_state', columns: ['is_only', 'revision'], why: 'whether any role changed' },
  { table: 'organisation_state', columns: ['is_only', 'base', 'revision'], why: OF_UNITS },
  {
    table: 'structure_tree',
    columns: ['number', 'valid_from', 'valid_until'],
    why: OF_UNITS,
  },
  {
    table: 'structure_node',
    columns: [
      ...['tree', 'unit', 'position', 'last_position', 'depth', 'parent', 'above', 'is_leaf'],
      ...['code', 'name', 'name_en', 'level'],
    ],
    why: OF_UNITS,
  },
  {
    table: 'reporting_period',
    columns: ['number', 'code', 'told_structure_date', 'structure_date', 'tree'],
    why: 'periods',
  },
  {
    table: 'indicator',
    columns: [
      ...['number', 'id', 'code', 'name', 'name_en', 'unit_of_measure', 'decimals'],
      ...['aggregation', 'share_basis', 'numerator', 'denominator', 'target_of'],
    ],
    why: 'what is counted',
  },
  { table: 'asked', columns: ['period', 'unit', 'indicator'], why: OF_FIGURES },
  {
    table: 'figure',
    columns: [
      ...['value', 'event', 'accepted_event', 'period', 'unit', 'indicator', 'version'],
      ...['source_row', 'change'],
    ],
    why: `${OF_FIGURES}; who told one stands with its event`,
  },
  {
    table: 'total',
    columns: [
      ...['value', 'accepted_value', 'period', 'unit', 'indicator', 'slot', 'reported'],
      ...['accepted_reported', 'expected', 'answered', 'accepted_answered'],
    ],
    why: OF_FIGURES,
  },
  {
    table: 'restatement',
    columns: ['number', 'period', 'tree', 'scope', 'valid_from', 'valid_until', 'revision'],
    why: OF_FIGURES,
  },
  {
    table: 'restated_total',
    columns: [
      ...['value', 'restatement', 'unit', 'indicator', 'reported', 'expected', 'status'],
      'answered',
    ],
    why: OF_FIGURES,
  },
  {
    table: 'publication',
    columns: ['id', 'event', 'period', 'happens_on', 'scope', 'content'],
    why: `${OF_FIGURES}; who published stands with the event`,
  },
  {
    table: 'body_version',
    columns: ['body', 'unit', 'kind', 'name', 'name_en', ...HELD],
    why: 'bodies of units; who sits in them stands in membership_version',
  },
  {
    table: 'term_version',
    columns: ['term', 'body', 'name', ...HELD],
    why: 'for how long a body is chosen',
  },
  {
    table: 'post_version',
    columns: ['post', 'unit', 'body', 'title', 'title_en', 'seats', 'position', ...HELD],
    why: 'posts of units; who holds them stands in holding_version',
  },
  {
    table: 'schema_migration',
    columns: ['number', 'name', 'hash', 'applied_at'],
    why: 'the steps by which the schema came to be',
  },
];
