import {translate} from '@docusaurus/Translate';
import {codeProblemText} from '../components/Diagnosis/codeProblemText';
import {CaseCodeField} from '../components/Diagnosis/CaseCodeField';
import {RadioGroup} from '../components/RadioGroup';
import {TextField} from '../components/TextField';
import {SensitiveWarning} from '../components/TextField/SensitiveWarning';
import {Held} from './Held';
import type {Shown, State} from './shown';

const description = 'Page of components: a state, what a component is for, or example words';

const fieldLabel = () => translate({id: 'show.field.label', message: 'The words on the screen', description});

const textField = (id: string, label: string, first: string, multiline = false): State => ({
  id,
  label,
  needs: 'script',
  isLive: true,
  view: (
    <Held first={first}>
      {(value, set) => <TextField label={fieldLabel()} value={value} onChange={set} multiline={multiline} />}
    </Held>
  ),
});

export const shownTextField = (): Shown => ({
  name: 'TextField',
  isSmall: true,
  what: translate({
    id: 'show.textField',
    message: 'Free text. It warns when the text looks private; such text is kept in the page only.',
    description,
  }),
  states: [
    textField('empty', translate({id: 'show.field.empty', message: 'Empty', description}), ''),
    textField(
      'lines',
      translate({id: 'show.field.lines', message: 'Several lines', description}),
      translate({id: 'show.words', message: 'The words of the article stand here.', description}),
      true,
    ),
    {
      ...textField(
        'email',
        translate({id: 'show.field.email', message: 'An e-mail address was typed', description}),
        'anna@mail.example',
      ),
      facts: 'example',
    },
    {
      ...textField(
        'card',
        translate({id: 'show.field.card', message: 'A card number was typed', description}),
        '4111 1111 1111 1111',
      ),
      facts: 'example',
    },
    {
      id: 'account',
      label: translate({
        id: 'show.field.account',
        message: 'Warning: an account or phone number',
        description,
      }),
      view: <SensitiveWarning kind="account" />,
    },
    {
      id: 'sign-in-code',
      label: translate({id: 'show.field.code', message: 'Warning: a sign-in code', description}),
      view: <SensitiveWarning kind="passkey-code" />,
    },
  ],
});

export const shownRadioGroup = (): Shown => {
  const group = (id: string, label: string, first: string | undefined): State => ({
    id,
    label,
    needs: 'script',
    isLive: true,
    view: (
      <Held first={first}>
        {(value, set) => (
          <RadioGroup
            legend={translate({id: 'dryRun.where', message: 'Where did it stop?', description})}
            options={[
              {
                value: 'one',
                label: translate({id: 'show.radio.one', message: 'The first answer', description}),
              },
              {
                value: 'other',
                label: translate({id: 'show.radio.other', message: 'Another answer', description}),
              },
            ]}
            value={value}
            onChange={set}
          />
        )}
      </Held>
    ),
  });
  return {
    name: 'RadioGroup',
    isSmall: true,
    what: translate({
      id: 'show.radio',
      message: 'One question with answers to tap; nothing is chosen for anybody.',
      description,
    }),
    states: [
      group('open', translate({id: 'show.radio.open', message: 'Not answered', description}), undefined),
      group('answered', translate({id: 'show.radio.answered', message: 'Answered', description}), 'one'),
    ],
  };
};

export const shownDiagnosis = (): Shown => {
  const field = (id: string, label: string, problem: string, first = ''): State => ({
    id,
    label,
    needs: 'script',
    isLive: true,
    view: (
      <Held first={first}>{(code, set) => <CaseCodeField code={code} onCode={set} problem={problem} />}</Held>
    ),
  });
  return {
    name: 'Diagnosis',
    isSmall: true,
    what: translate({
      id: 'show.diagnosis',
      message: 'The field for a case code, with what is wrong with the code below it.',
      description,
    }),
    states: [
      field('empty', translate({id: 'show.code.empty', message: 'Nothing typed', description}), ''),
      field(
        'length',
        translate({id: 'show.code.length', message: 'Too short', description}),
        codeProblemText({kind: 'length', allowed: 10, found: 4}),
        'HELP 2K7Q',
      ),
      field(
        'mistyped',
        translate({id: 'show.code.mistyped', message: 'A wrong character', description}),
        codeProblemText({kind: 'mistyped'}),
      ),
      field(
        'sign-in-code',
        translate({
          id: 'show.code.signIn',
          message: 'A sign-in code was pasted; it is taken out',
          description,
        }),
        codeProblemText({kind: 'sign-in-code'}),
      ),
    ],
  };
};
