import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {describe, expect, it} from 'vitest';
import {CodeBlock} from '.';

describe('CodeBlock', () => {
  it('copies the code as it stands, without the line break at its end', async () => {
    const user = userEvent.setup();
    render(
      <CodeBlock title="brand.yml">
        <code dangerouslySetInnerHTML={{__html: '<span class="token">a</span>: 1\n  b: 2\n'}} />
      </CodeBlock>,
    );
    expect(screen.getByRole('figure').textContent).toContain('brand.yml');
    await user.click(screen.getByRole('button', {name: 'Copy the code'}));
    expect(await navigator.clipboard.readText()).toBe('a: 1\n  b: 2');
    expect(screen.getByRole('status').textContent).toBe('Copied');
  });
});
