import type {Cause} from '../../schema/cause';
import type {Message} from '../../schema/message';
import type {Subject} from '../../schema/subject';
import {citeSource, type CitedSource, type SourcesById} from './citedSource';

/** Exact words on a screen with all that the page of messages prints of them. */
export interface MessageView extends Pick<
  Message,
  'id' | 'text' | 'wording' | 'version' | 'seenOn' | 'unverified'
> {
  readonly products: readonly string[];
  /** Empty: it is part of a sign-in that goes well. */
  readonly causes: readonly {readonly title: string; readonly article?: string}[];
  readonly evidence: readonly CitedSource[];
}

/** All messages of one kind of screen. */
export interface MessageGroup {
  readonly device: Message['device'];
  readonly messages: readonly MessageView[];
}

interface MessageData {
  readonly messages: readonly Message[];
  readonly causes: readonly Cause[];
  readonly subjects: readonly Subject[];
}

const devices = ['computer', 'phone', 'site', 'log'] as const satisfies readonly Message['device'][];

/** Every message by the screen that says it, by product and then by its words. */
export function toMessageGroups(
  {messages, causes, subjects}: MessageData,
  sources: SourcesById,
): MessageGroup[] {
  const nameOf = (id: string) => subjects.find((subject) => subject.id === id)?.name ?? id;
  const toView = (message: Message): MessageView => {
    const {id, text, wording, version, seenOn, unverified, products, evidence} = message;
    return {
      id,
      text,
      wording,
      ...(version && {version}),
      seenOn,
      unverified,
      products: products.map(nameOf),
      causes: causes
        .filter((cause) => message.causes.includes(cause.id))
        .map(({title, article}) => ({title, ...(article && {article})})),
      evidence: evidence.map((each) => citeSource(each, sources)),
    };
  };
  const key = ({products, text}: MessageView) => `${products[0] ?? ''} ${text}`;
  return devices.map((device) => ({
    device,
    messages: messages
      .filter((message) => message.device === device)
      .map(toView)
      .sort((a, b) => key(a).localeCompare(key(b), 'en')),
  }));
}
