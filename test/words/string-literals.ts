import { SyntaxKind } from 'typescript/unstable/ast';
import { createScanner } from 'typescript/unstable/ast/scanner';

/** A string or template of a source text, with where it stands. */
export interface StringLiteral {
  /** What it says; `…` stands for what a template puts in. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** The function that is called with it, as it is written: `log.warn`, `new Error`; empty where none is. */
  readonly callee: string;
  /** The property whose value it begins; empty where there is none. */
  readonly property: string;
}

/** What can end an expression: a slash behind it divides, and opens no pattern. */
const ENDS_EXPRESSION: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.Identifier,
  SyntaxKind.NumericLiteral,
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.CloseParenToken,
  SyntaxKind.CloseBracketToken,
  SyntaxKind.CloseBraceToken,
  SyntaxKind.ThisKeyword,
]);

interface Token {
  readonly kind: SyntaxKind;
  readonly text: string;
}

/** All strings and templates of a TypeScript source but the names of modules, in the order in which they begin. */
export function stringLiterals(source: string): StringLiteral[] {
  const scanner = createScanner(true);
  scanner.setText(source);
  const found: { text: string; line: number; callee: string; property: string }[] = [];
  const tokens: Token[] = [];
  /** Templates that are open, with the braces that are open within each. */
  const templates: { at: number; braces: number }[] = [];
  const callees: string[] = [];
  const begin = (text: string): number =>
    found.push({
      text,
      line: source.slice(0, scanner.getTokenStart()).split('\n').length,
      callee: callees.at(-1) ?? '',
      property: tokens.at(-1)?.kind === SyntaxKind.ColonToken ? (tokens.at(-2)?.text ?? '') : '',
    }) - 1;

  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFile; kind = scanner.scan()) {
    const before = tokens.at(-1);
    if (kind === SyntaxKind.SlashToken && !(before && ENDS_EXPRESSION.has(before.kind)))
      kind = scanner.reScanSlashToken();
    const template = templates.at(-1);
    if (kind === SyntaxKind.CloseBraceToken && template?.braces === 0) {
      kind = scanner.reScanTemplateToken(false);
      found[template.at]!.text += `…${scanner.getTokenValue()}`;
      if (kind === SyntaxKind.TemplateTail) templates.pop();
    } else if (kind === SyntaxKind.CloseBraceToken && template) template.braces--;
    else if (kind === SyntaxKind.OpenBraceToken && template) template.braces++;
    else if (kind === SyntaxKind.TemplateHead)
      templates.push({ at: begin(scanner.getTokenValue()), braces: 0 });
    else if (kind === SyntaxKind.NoSubstitutionTemplateLiteral) begin(scanner.getTokenValue());
    else if (kind === SyntaxKind.StringLiteral && before?.text !== 'from' && before?.text !== 'import')
      begin(scanner.getTokenValue());
    else if (kind === SyntaxKind.OpenParenToken) callees.push(calleeOf(tokens));
    else if (kind === SyntaxKind.CloseParenToken) callees.pop();
    tokens.push({ kind, text: scanner.getTokenText() });
  }
  return found;
}

/** `log.warn`, `new Error`: the name that stands before a parenthesis. */
function calleeOf(tokens: readonly Token[]): string {
  const names: string[] = [];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { kind, text } = tokens[at]!;
    const isName = kind === SyntaxKind.Identifier || kind === SyntaxKind.ThisKeyword;
    if (names.length % 2 === 0 ? !isName : kind !== SyntaxKind.DotToken) {
      if (names.length > 0 && kind === SyntaxKind.NewKeyword) names.unshift('new ');
      break;
    }
    names.unshift(text);
  }
  return names.join('');
}
