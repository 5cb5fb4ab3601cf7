import type { Answer } from '../server/exchange.ts';
import type { Call } from './call.ts';
import { FORBIDDEN, statusError } from './errors.ts';
import { groups } from './resources/groups.ts';

interface Rule {
  methods: string;
  path: RegExp;
  /** A field of the user's group that must be "1". */
  needs: string;
  refusal: Answer;
}

const lists = (what: string) => statusError(403, 'Forbidden', `You do not have permission to ${what} lists.`);

/** What a group must allow. A group allows all that no rule names. */
const RULES: Rule[] = [
  { methods: 'GET', path: /^\/api\/3\/lists\b/, needs: 'pgListHeaders', refusal: lists('view') },
  { methods: 'POST', path: /^\/api\/3\/lists\b/, needs: 'pgListAdd', refusal: lists('create') },
  { methods: 'PUT', path: /^\/api\/3\/lists\b/, needs: 'pgListEdit', refusal: lists('edit') },
  { methods: 'DELETE', path: /^\/api\/3\/lists\b/, needs: 'pgListDelete', refusal: lists('delete') },
  { methods: 'POST', path: /^\/api\/3\/listGroups\b/, needs: 'pgListEdit', refusal: FORBIDDEN },
  { methods: 'GET POST PUT DELETE', path: /^\/api\/3\/tags\b/, needs: 'pgTagManage', refusal: FORBIDDEN },
  { methods: 'POST PUT DELETE', path: /^\/api\/3\/fields\b/, needs: 'pgContactFields', refusal: FORBIDDEN },
  { methods: 'DELETE', path: /^\/api\/3\/contacts\b/, needs: 'pgContactDelete', refusal: FORBIDDEN },
  { methods: 'DELETE', path: /^\/api\/3\/campaigns\b/, needs: 'pgMessageDelete', refusal: FORBIDDEN },
  {
    methods: 'POST',
    path: /^\/api\/3\/contactAutomations\b/,
    needs: 'pgAutomationManage',
    refusal: FORBIDDEN,
  },
  { methods: 'POST', path: /^\/api\/3\/users$/, needs: 'pg_user_add', refusal: FORBIDDEN },
  { methods: 'PUT', path: /^\/api\/3\/users\//, needs: 'pg_user_edit', refusal: FORBIDDEN },
  { methods: 'DELETE', path: /^\/api\/3\/users\//, needs: 'pg_user_delete', refusal: FORBIDDEN },
  { methods: 'POST', path: /^\/api\/3\/groups\b/, needs: 'pgGroupAdd', refusal: FORBIDDEN },
  { methods: 'PUT', path: /^\/api\/3\/groups\b/, needs: 'pgGroupEdit', refusal: FORBIDDEN },
  { methods: 'DELETE', path: /^\/api\/3\/groups\b/, needs: 'pgGroupDelete', refusal: FORBIDDEN },
  { methods: 'GET', path: /^\/api\/3\/settings\/account$/, needs: 'p_admin', refusal: FORBIDDEN },
];

/** The refusal that the user's group brings; undefined where it allows the call. */
export function permissionRefusal(call: Call): Answer | undefined {
  const group = call.account.table('groups').get(call.user.group);
  const rule = RULES.find(
    ({ methods, path }) => methods.split(' ').includes(call.method) && path.test(call.path),
  );
  if (!rule) return undefined;
  const allowed = group && (group[rule.needs] ?? groups.form.listed[rule.needs]);
  return allowed === '1' ? undefined : rule.refusal;
}
