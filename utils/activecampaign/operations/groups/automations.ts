import { id, paging, pick, required } from '../fields';
import type { OperationGroup } from '../types';

const enrolment = id('id', '27', { words: 'contactAutomation' });

/** The automations of an account, and which contact is in which. */
export const automations: OperationGroup = {
  id: 'automations',
  operations: [
    {
      id: 'automations.list',
      method: 'GET',
      path: '/api/3/automations',
      effect: 'read',
      rows: 'automations',
      reference: 'list-all-automations',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'automations.get',
      method: 'GET',
      path: '/api/3/automations/{automationId}',
      effect: 'read',
      reference: 'get_automations-1',
      inPath: [required(pick('automationId', 'automation', { words: 'automation' }))],
      inQuery: [],
    },
    {
      id: 'automations.list-entries',
      method: 'GET',
      path: '/api/3/contactAutomations',
      effect: 'read',
      rows: 'contactAutomations',
      reference: 'list-all-contact-automations',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'automations.add-contact',
      method: 'POST',
      path: '/api/3/contactAutomations',
      effect: 'write',
      notifies: true,
      reference: 'create-new-contactautomation',
      inPath: [],
      inQuery: [],
      body: {
        wrapper: 'contactAutomation',
        fields: [required(pick('contact', 'contact')), required(pick('automation', 'automation'))],
      },
    },
    {
      id: 'automations.get-entry',
      method: 'GET',
      path: '/api/3/contactAutomations/{id}',
      effect: 'read',
      reference: 'retrieve-a-contactautomation',
      inPath: [required(enrolment)],
      inQuery: [],
    },
    {
      id: 'automations.remove-contact',
      method: 'DELETE',
      path: '/api/3/contactAutomations/{id}',
      effect: 'delete',
      reference: 'delete-a-contactautomation',
      inPath: [required(enrolment)],
      inQuery: [],
    },
    {
      id: 'automations.list-blocks',
      method: 'GET',
      path: '/api/3/automationBlocks',
      effect: 'read',
      rows: 'automationBlocks',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
    {
      id: 'automations.list-goals',
      method: 'GET',
      path: '/api/3/goals',
      effect: 'read',
      rows: 'goals',
      standing: 'undocumented',
      inPath: [],
      inQuery: [...paging],
    },
  ],
};
