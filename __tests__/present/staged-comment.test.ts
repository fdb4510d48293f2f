import { renderComment } from '../../src/present/comment.js';
import { renderTable } from '../../src/present/table.js';
import { rendered } from './rendered.js';
import { stagedRun } from './staged-run.js';

test.each(['development', 'staging', 'production'])('the comment for the stage %s', (stage) => {
  const comment = renderComment(stagedRun(stage));
  expect(comment).toMatchSnapshot();
  expect(rendered(comment).skeleton.split('<details>')).toHaveLength(
    rendered(comment).skeleton.split('</details>').length,
  );
});

test('the table for the stage production', () => {
  const { report, decision } = stagedRun('production');
  expect(
    report === null ? '' : renderTable(report, decision, { colour: false, width: 120 }),
  ).toMatchSnapshot();
});
