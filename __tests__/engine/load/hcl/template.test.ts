import { parseHcl, parseHclExpression, parseHclTemplate } from '../../../../src/engine/load/hcl/index.js';
import { Source } from '../../../../src/engine/model/source.js';
import { outline } from './outline.js';

function read(text: string): string {
  const { expression, diagnostics } = parseHclExpression(new Source('x.tf', text));
  return expression === null ? String(diagnostics[0]?.message) : outline(expression);
}

function readHeredoc(lines: readonly string[]): string {
  const { body, diagnostics } = parseHcl(new Source('x.tf', `a = ${lines.join('\n')}\n`));
  const [attribute] = body.attributes;
  return attribute === undefined ? String(diagnostics[0]?.message) : outline(attribute.value);
}

describe('quoted templates', () => {
  test.each([
    ['""', '""'],
    ['"a b"', '"a b"'],
    ['"a${b}c"', '(template "a" $b "c")'],
    // one interpolation and nothing else keeps the type of its value
    ['"${a}"', '(template $a)'],
    ['" ${~ a}"', '(template "" $a)'],
    ['"${a}${b}"', '(template $a $b)'],
    ['"${"${a}"}"', '(template $(template $a))'],
    ['"${ {a = "}"}["a"] }"', '(template $(at {"a": "}"} "a"))'],
    ['"${f(\n"x",\n"y")}"', '(template $(call f "x" "y"))'],
    // escapes
    [String.raw`"\n\r\t\"\\"`, String.raw`"\n\r\t\"\\"`],
    [String.raw`"\u0041\U0001F600"`, '"A😀"'],
    ['"$${a} %%{b}"', '"${a} %{b}"'],
    ['"$$${a}"', '"$${a}"'],
    ['"$$$$${a}"', '"$$$${a}"'],
    ['"%%%{a}"', '"%%{a}"'],
    ['"$%{ if a }x%{ endif }"', '(template "$" (if a then "x" else))'],
    ['"100% $ 5$"', '"100% $ 5$"'],
    [String.raw`"${'${'}a["\""]}"`, String.raw`(template $(at a "\""))`],
    // directives
    ['"%{ if a }b%{ else }c%{ endif }"', '(template (if a then "b" else "c"))'],
    ['"%{ for a in b }${a},%{ endfor }"', '(template (for a in b: $a ","))'],
    [
      '"%{ for k, v in b }%{ if v }${k}%{ endif }%{ endfor }"',
      '(template (for k,v in b: (if v then $k else)))',
    ],
    // trimming, escaped line ends too
    [String.raw`"a  \n ${'${'}~ b ~} \n\n c"`, '(template "a" $b "c")'],
    ['"a %{~ if b ~} c %{~ endif ~} d"', '(template "a" (if b then "c" else) "d")'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['"a', 'expected a closing quote on the line where the string starts'],
    ['"a\nb"', 'expected a closing quote on the line where the string starts'],
    ['"a\\', 'expected a closing quote on the line where the string starts'],
    ['"a\\\n"', 'expected a closing quote on the line where the string starts'],
    [String.raw`"\q"`, String.raw`expected \n, \r, \t, \", \\, \uNNNN or \UNNNNNNNN, found "\\q"`],
    [String.raw`"\u12"`, String.raw`expected the 4 hexadecimal digits of a character after \u`],
    [String.raw`"\ud800"`, String.raw`expected the 4 hexadecimal digits of a character after \u`],
    [String.raw`"\U00110000"`, String.raw`expected the 8 hexadecimal digits of a character after \U`],
    ['"${}"', 'expected a value, found "}"'],
    ['"${a"', 'expected a closing brace "}" ("$${" writes a dollar sign and a brace), found a quoted string'],
    ['"${a b}"', 'expected a closing brace "}" ("$${" writes a dollar sign and a brace), found "b"'],
    ['"%{ when a }"', 'expected if, else, endif, for or endfor in the directive, found "when"'],
    ['"%{ if a }"', 'this "if" directive has no "endif"'],
    ['"%{ for a in b }"', 'this "for" directive has no "endfor"'],
    ['"%{ if a }%{ endfor }"', 'expected "endif", found "endfor"'],
    ['"%{ if a }%{ else }%{ else }%{ endif }"', 'expected "endif", found "else"'],
    ['"%{ for a in b }%{ else }%{ endfor }"', 'expected "endfor", found "else"'],
    ['"%{ endif }"', '"endif" closes nothing here'],
  ])('%s is refused', (text, message) => {
    expect(read(text)).toBe(message);
  });
});

// The values are those that terraform console gives.
describe('heredocs', () => {
  test.each([
    [['<<EOT', 'a', '  b', 'EOT'], '"a\\n  b\\n"'],
    [['<<EOT', 'EOT'], '""'],
    [['<<EOT', 'a', '   EOT  '], '"a\\n"'],
    [['<<EOT', 'EOTX', 'X EOT', 'EOT'], '"EOTX\\nX EOT\\n"'],
    [['<<E-1_x', 'a', 'E-1_x'], '"a\\n"'],
    [['<<EOT\r', 'a\r', 'EOT\r'], '"a\\r\\n"'],
    [['<<EOT', String.raw`a\n$${'${'}b} \u0041 "q"`, 'EOT'], String.raw`"a\\n${'${'}b} \\u0041 \"q\"\n"`],
    [['<<EOT', '${a}', 'EOT'], '(template $a "\\n")'],
    // the marker inside an interpolation is no marker, nor is it behind one
    [['<<EOT', '${f(<<EOT', 'inner', 'EOT', ')}', 'EOT'], '(template $(call f "inner\\n") "\\n")'],
    [['<<EOT', '${', 'EOT', '}EOT', 'EOT'], '(template $EOT "EOT\\n")'],
    // indentation
    [['<<-EOT', '    foo', '      bar', '', '    EOT'], '"foo\\n  bar\\n\\n"'],
    [['<<-EOT', '\t\tfoo', '\t  bar', '', '      EOT'], '"foo\\n bar\\n\\n"'],
    [['<<-EOT', '  a ${"x"', '} b', '    c', '  EOT'], '(template "a " $"x" " b\\n  c\\n")'],
    [['<<-EOT', '${a}', '    b', 'EOT'], '(template $a "\\n    b\\n")'],
    // trimming goes no further than the line
    [['<<EOT', 'foo', '', '   ${~ x ~}  ', '  bar', 'EOT'], '(template "foo\\n\\n" $x "  bar\\n")'],
    [['<<-EOT', '    ${x ~}', '      b', '    c', '    EOT'], '(template "" $x "      b\\nc\\n")'],
    [
      ['<<-EOT', '    foo', '      ${x}', '   ', '  ${~ y ~}', '    bar', '  EOT'],
      '(template "    foo\\n      " $x "\\n   \\n" $y "    bar\\n")',
    ],
    [
      ['<<EOT', '%{ if a ~}', '  foo', '%{ endif ~}', '', '  bar $ ', 'EOT'],
      '(template (if a then "  foo\\n" else) "\\n  bar $ \\n")',
    ],
  ])('%j', (lines, expected) => {
    expect(readHeredoc(lines)).toBe(expected);
  });

  test('a heredoc ends with a line of its own', () => {
    const noEnd = 'expected a line with nothing but EOT that ends the heredoc';
    expect(readHeredoc(['<<EOT', 'a', 'EOT,'])).toBe(noEnd);
    const { diagnostics } = parseHcl(new Source('x.tf', 'a = <<EOT\nb\nEOT'));
    expect(diagnostics).toMatchObject([{ message: noEnd, line: 1, column: 5 }]);
  });
});

describe('parseHclTemplate', () => {
  test.each([
    ['', '""'],
    ['a "b" \\n\nc', '"a \\"b\\" \\\\n\\nc"'],
    ['${a}', '(template $a)'],
    ['x ${a} $', '(template "x " $a " $")'],
    ['%{ for a in b ~}\n- ${a}\n%{ endfor ~}\n', '(template (for a in b: "- " $a "\\n") "")'],
    ['\ufeffa', '"a"'],
  ])('%j', (text, expected) => {
    const { expression, diagnostics } = parseHclTemplate(new Source('x.tpl', text));
    expect(diagnostics).toEqual([]);
    expect(expression && outline(expression)).toBe(expected);
  });

  test('a broken one is told with its place', () => {
    expect(parseHclTemplate(new Source('x.tpl', 'a\n ${b'))).toMatchObject({
      expression: null,
      diagnostics: [{ level: 'error', code: 'hcl-syntax', file: 'x.tpl', line: 2, column: 5 }],
    });
  });
});
