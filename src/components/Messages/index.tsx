import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import type {MessageGroup} from '../../domain/views/messageView';
import {groupTitle} from './groupTitle';
import {MessageCard} from './MessageCard';

/** Every message by the screen that says it. */
export function MessageList({groups}: {readonly groups?: readonly MessageGroup[]}): ReactNode {
  if (groups === undefined) {
    throw new Error('<MessageList /> works in MDX pages, where its records are added');
  }
  return groups.map(({device, messages}) => (
    <section key={device}>
      <Heading as="h2" id={device}>
        {groupTitle(device)}
      </Heading>
      {messages.map((message) => (
        <MessageCard key={message.id} message={message} />
      ))}
    </section>
  ));
}
